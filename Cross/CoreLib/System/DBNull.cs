namespace System;

public sealed class DBNull
{
    public static readonly DBNull Value = new();

    private DBNull()
    {
    }

    public override string ToString() => "";
}
