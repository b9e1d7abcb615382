namespace System.Runtime.CompilerServices;

[InlineArray(14)]
public struct InlineArray14<T>
{
    private T _first;
}
