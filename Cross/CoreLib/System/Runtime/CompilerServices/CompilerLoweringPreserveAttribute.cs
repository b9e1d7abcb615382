namespace System.Runtime.CompilerServices;

[AttributeUsage(AttributeTargets.Class)]
public sealed class CompilerLoweringPreserveAttribute : Attribute;
