namespace System;

/// <content>To Double.</content>
public static partial class Convert
{
    public static double ToDouble(bool value) => value ? (double)1 : (double)0;

    public static double ToDouble(char value) => throw new InvalidCastException("Invalid cast from 'Char' to 'Double'.");

    public static double ToDouble(sbyte value) => (double)value;

    public static double ToDouble(byte value) => (double)value;

    public static double ToDouble(short value) => (double)value;

    public static double ToDouble(ushort value) => (double)value;

    public static double ToDouble(int value) => (double)value;

    public static double ToDouble(uint value) => (double)value;

    public static double ToDouble(long value) => (double)value;

    public static double ToDouble(ulong value) => (double)value;

    public static double ToDouble(float value) => (double)value;

    public static double ToDouble(double value) => value;

    public static double ToDouble(decimal value) => (double)value;

    public static double ToDouble(string? value) => value is null ? 0 : double.Parse(value);

    public static double ToDouble(string? value, IFormatProvider? provider) => ToDouble(value);

    public static double ToDouble(object? value) => value is null ? 0 : ((IConvertible)value).ToDouble(null);

    public static double ToDouble(object? value, IFormatProvider? provider) => value is null ? 0 : ((IConvertible)value).ToDouble(provider);
}
