namespace System;

/// <content>To Single.</content>
public static partial class Convert
{
    public static float ToSingle(bool value) => value ? (float)1 : (float)0;

    public static float ToSingle(char value) => throw new InvalidCastException("Invalid cast from 'Char' to 'Single'.");

    public static float ToSingle(sbyte value) => (float)value;

    public static float ToSingle(byte value) => (float)value;

    public static float ToSingle(short value) => (float)value;

    public static float ToSingle(ushort value) => (float)value;

    public static float ToSingle(int value) => (float)value;

    public static float ToSingle(uint value) => (float)value;

    public static float ToSingle(long value) => (float)value;

    public static float ToSingle(ulong value) => (float)value;

    public static float ToSingle(float value) => value;

    public static float ToSingle(double value) => (float)value;

    public static float ToSingle(decimal value) => (float)value;

    public static float ToSingle(string? value) => value is null ? 0 : float.Parse(value);

    public static float ToSingle(string? value, IFormatProvider? provider) => ToSingle(value);

    public static float ToSingle(object? value) => value is null ? 0 : ((IConvertible)value).ToSingle(null);

    public static float ToSingle(object? value, IFormatProvider? provider) => value is null ? 0 : ((IConvertible)value).ToSingle(provider);
}
