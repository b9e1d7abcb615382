namespace System;

public ref struct RuntimeArgumentHandle
{
    private readonly nint _value;
}
