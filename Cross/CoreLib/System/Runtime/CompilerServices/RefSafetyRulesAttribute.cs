namespace System.Runtime.CompilerServices;

[AttributeUsage(AttributeTargets.Module, Inherited = false)]
public sealed class RefSafetyRulesAttribute(int version) : Attribute
{
    public int Version { get; } = version;
}
