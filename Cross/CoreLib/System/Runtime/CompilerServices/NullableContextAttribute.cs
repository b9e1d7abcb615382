namespace System.Runtime.CompilerServices;

[AttributeUsage(AttributeTargets.Module | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Delegate | AttributeTargets.Method, Inherited = false)]
public sealed class NullableContextAttribute(byte value) : Attribute
{
    public readonly byte Flag = value;
}
