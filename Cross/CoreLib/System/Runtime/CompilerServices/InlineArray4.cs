namespace System.Runtime.CompilerServices;

[InlineArray(4)]
public struct InlineArray4<T>
{
    private T _first;
}
