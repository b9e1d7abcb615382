namespace System.Diagnostics;

[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class DebuggerBrowsableAttribute(DebuggerBrowsableState state) : Attribute
{
    public DebuggerBrowsableState State { get; } = state;
}
