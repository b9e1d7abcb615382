namespace System.Runtime.CompilerServices;

[InlineArray(10)]
public struct InlineArray10<T>
{
    private T _first;
}
