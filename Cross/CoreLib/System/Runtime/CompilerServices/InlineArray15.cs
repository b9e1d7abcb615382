namespace System.Runtime.CompilerServices;

[InlineArray(15)]
public struct InlineArray15<T>
{
    private T _first;
}
