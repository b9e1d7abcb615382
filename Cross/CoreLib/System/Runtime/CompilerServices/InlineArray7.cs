namespace System.Runtime.CompilerServices;

[InlineArray(7)]
public struct InlineArray7<T>
{
    private T _first;
}
