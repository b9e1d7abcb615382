namespace System;

public struct RuntimeFieldHandle
{
    private readonly nint _value; // The address of the field's data in the image.

    public readonly nint Value => _value;
}
