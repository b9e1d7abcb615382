namespace System.Runtime.CompilerServices;

[InlineArray(11)]
public struct InlineArray11<T>
{
    private T _first;
}
