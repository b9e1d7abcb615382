namespace System;

public struct RuntimeMethodHandle
{
    private readonly nint _value;

    public readonly nint Value => _value;
}
