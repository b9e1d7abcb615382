namespace System;

/// <content>To Boolean.</content>
public static partial class Convert
{
    public static bool ToBoolean(bool value) => value;

    public static bool ToBoolean(char value) => throw new InvalidCastException("Invalid cast from 'Char' to 'Boolean'.");

    public static bool ToBoolean(sbyte value) => value != 0;

    public static bool ToBoolean(byte value) => value != 0;

    public static bool ToBoolean(short value) => value != 0;

    public static bool ToBoolean(ushort value) => value != 0;

    public static bool ToBoolean(int value) => value != 0;

    public static bool ToBoolean(uint value) => value != 0;

    public static bool ToBoolean(long value) => value != 0;

    public static bool ToBoolean(ulong value) => value != 0;

    public static bool ToBoolean(float value) => value != 0;

    public static bool ToBoolean(double value) => value != 0;

    public static bool ToBoolean(decimal value) => value != 0;

    public static bool ToBoolean(string? value) => value is not null && bool.Parse(value);

    public static bool ToBoolean(string? value, IFormatProvider? provider) => ToBoolean(value);

    public static bool ToBoolean(object? value) => value is null ? false : ((IConvertible)value).ToBoolean(null);

    public static bool ToBoolean(object? value, IFormatProvider? provider) => value is null ? false : ((IConvertible)value).ToBoolean(provider);
}
