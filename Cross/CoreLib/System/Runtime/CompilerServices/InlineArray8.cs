namespace System.Runtime.CompilerServices;

[InlineArray(8)]
public struct InlineArray8<T>
{
    private T _first;
}
