namespace System.Runtime.CompilerServices;

[InlineArray(2)]
public struct InlineArray2<T>
{
    private T _first;
}
