namespace System.Runtime.CompilerServices;

[InlineArray(3)]
public struct InlineArray3<T>
{
    private T _first;
}
