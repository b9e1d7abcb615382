namespace System.Runtime.CompilerServices;

[AttributeUsage(AttributeTargets.Field, Inherited = false)]
public sealed class FixedBufferAttribute(Type elementType, int length) : Attribute
{
    public Type ElementType { get; } = elementType;

    public int Length { get; } = length;
}
