namespace System.Runtime.CompilerServices;

[InlineArray(12)]
public struct InlineArray12<T>
{
    private T _first;
}
