namespace System.Runtime.CompilerServices;

[InlineArray(6)]
public struct InlineArray6<T>
{
    private T _first;
}
