namespace System.Runtime.CompilerServices;

[AttributeUsage(AttributeTargets.Field)]
public sealed class FixedAddressValueTypeAttribute : Attribute;
