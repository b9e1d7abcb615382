namespace System.Runtime.CompilerServices;

[AttributeUsage(AttributeTargets.Assembly)]
public sealed class DisableRuntimeMarshallingAttribute : Attribute;
