namespace System.Runtime.CompilerServices;

[InlineArray(16)]
public struct InlineArray16<T>
{
    private T _first;
}
