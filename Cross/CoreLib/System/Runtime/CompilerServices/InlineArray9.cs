namespace System.Runtime.CompilerServices;

[InlineArray(9)]
public struct InlineArray9<T>
{
    private T _first;
}
