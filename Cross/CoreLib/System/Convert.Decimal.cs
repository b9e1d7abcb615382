namespace System;

/// <content>To Decimal.</content>
public static partial class Convert
{
    public static decimal ToDecimal(bool value) => value ? (decimal)1 : (decimal)0;

    public static decimal ToDecimal(char value) => throw new InvalidCastException("Invalid cast from 'Char' to 'Decimal'.");

    public static decimal ToDecimal(sbyte value) => value;

    public static decimal ToDecimal(byte value) => value;

    public static decimal ToDecimal(short value) => value;

    public static decimal ToDecimal(ushort value) => value;

    public static decimal ToDecimal(int value) => value;

    public static decimal ToDecimal(uint value) => value;

    public static decimal ToDecimal(long value) => value;

    public static decimal ToDecimal(ulong value) => value;

    public static decimal ToDecimal(float value) => (decimal)value;

    public static decimal ToDecimal(double value) => (decimal)value;

    public static decimal ToDecimal(decimal value) => value;

    public static decimal ToDecimal(string? value) => value is null ? 0 : decimal.Parse(value);

    public static decimal ToDecimal(string? value, IFormatProvider? provider) => ToDecimal(value);

    public static decimal ToDecimal(object? value) => value is null ? 0 : ((IConvertible)value).ToDecimal(null);

    public static decimal ToDecimal(object? value, IFormatProvider? provider) => value is null ? 0 : ((IConvertible)value).ToDecimal(provider);
}
