namespace System.Runtime.CompilerServices;

[AttributeUsage(AttributeTargets.Module, Inherited = false)]
public sealed class NullablePublicOnlyAttribute(bool value) : Attribute
{
    public readonly bool IncludesInternals = value;
}
