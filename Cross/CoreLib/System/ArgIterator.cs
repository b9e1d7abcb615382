namespace System;

public ref struct ArgIterator
{
    private readonly nint _value;
}
