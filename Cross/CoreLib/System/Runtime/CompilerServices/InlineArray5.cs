namespace System.Runtime.CompilerServices;

[InlineArray(5)]
public struct InlineArray5<T>
{
    private T _first;
}
