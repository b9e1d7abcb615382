namespace System;

/// <content>To Char.</content>
public static partial class Convert
{
    public static char ToChar(bool value) => throw new InvalidCastException("Invalid cast from 'Boolean' to 'Char'.");

    public static char ToChar(char value) => value;

    public static char ToChar(sbyte value) =>
        value < 0 ? throw new OverflowException("Value was either too large or too small for a character.") : (char)value;

    public static char ToChar(byte value) => (char)value;

    public static char ToChar(short value) =>
        value < 0 ? throw new OverflowException("Value was either too large or too small for a character.") : (char)value;

    public static char ToChar(ushort value) => (char)value;

    public static char ToChar(int value) =>
        value < 0 || value > char.MaxValue ? throw new OverflowException("Value was either too large or too small for a character.") : (char)value;

    public static char ToChar(uint value) =>
        value > char.MaxValue ? throw new OverflowException("Value was either too large or too small for a character.") : (char)value;

    public static char ToChar(long value) =>
        value < 0 || value > char.MaxValue ? throw new OverflowException("Value was either too large or too small for a character.") : (char)value;

    public static char ToChar(ulong value) =>
        value > (ulong)char.MaxValue ? throw new OverflowException("Value was either too large or too small for a character.") : (char)value;

    public static char ToChar(float value) => throw new InvalidCastException("Invalid cast from 'Single' to 'Char'.");

    public static char ToChar(double value) => throw new InvalidCastException("Invalid cast from 'Double' to 'Char'.");

    public static char ToChar(decimal value) => throw new InvalidCastException("Invalid cast from 'Decimal' to 'Char'.");

    public static char ToChar(string value) => char.Parse(value);

    public static char ToChar(string value, IFormatProvider? provider) => char.Parse(value);

    public static char ToChar(object? value) => value is null ? '\0' : ((IConvertible)value).ToChar(null);

    public static char ToChar(object? value, IFormatProvider? provider) => value is null ? '\0' : ((IConvertible)value).ToChar(provider);
}
