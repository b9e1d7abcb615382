namespace System;

public ref struct TypedReference
{
    private readonly ref byte _value;
    private readonly nint _type;
}
