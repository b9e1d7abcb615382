namespace System.Runtime.CompilerServices;

[InlineArray(13)]
public struct InlineArray13<T>
{
    private T _first;
}
