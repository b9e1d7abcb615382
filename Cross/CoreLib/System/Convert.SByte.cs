using DeviceKit.CoreLib.Runtime;

namespace System;

/// <content>To SByte.</content>
public static partial class Convert
{
    public static sbyte ToSByte(bool value) => value ? (sbyte)1 : (sbyte)0;

    public static sbyte ToSByte(char value) =>
        value > sbyte.MaxValue ? throw new OverflowException("Value was either too large or too small for a signed byte.") : (sbyte)value;

    public static sbyte ToSByte(sbyte value) => value;

    public static sbyte ToSByte(byte value) =>
        value > sbyte.MaxValue ? throw new OverflowException("Value was either too large or too small for a signed byte.") : (sbyte)value;

    public static sbyte ToSByte(short value) =>
        value < sbyte.MinValue || value > sbyte.MaxValue ? throw new OverflowException("Value was either too large or too small for a signed byte.") : (sbyte)value;

    public static sbyte ToSByte(ushort value) =>
        value > sbyte.MaxValue ? throw new OverflowException("Value was either too large or too small for a signed byte.") : (sbyte)value;

    public static sbyte ToSByte(int value) =>
        value < sbyte.MinValue || value > sbyte.MaxValue ? throw new OverflowException("Value was either too large or too small for a signed byte.") : (sbyte)value;

    public static sbyte ToSByte(uint value) =>
        value > sbyte.MaxValue ? throw new OverflowException("Value was either too large or too small for a signed byte.") : (sbyte)value;

    public static sbyte ToSByte(long value) =>
        value < sbyte.MinValue || value > sbyte.MaxValue ? throw new OverflowException("Value was either too large or too small for a signed byte.") : (sbyte)value;

    public static sbyte ToSByte(ulong value) =>
        value > (ulong)sbyte.MaxValue ? throw new OverflowException("Value was either too large or too small for a signed byte.") : (sbyte)value;

    public static sbyte ToSByte(float value) => ToSByte((double)value);

    public static sbyte ToSByte(double value) => ToSByte(ToInt32(value));

    public static sbyte ToSByte(decimal value) => (sbyte)decimal.Round(value);

    public static sbyte ToSByte(string? value) => value is null ? (sbyte)0 : sbyte.Parse(value);

    public static sbyte ToSByte(string? value, IFormatProvider? provider) => ToSByte(value);

    public static sbyte ToSByte(string? value, int fromBase) => (sbyte)RadixText.Parse(value, fromBase, 8, true);

    public static sbyte ToSByte(object? value) => value is null ? (sbyte)0 : ((IConvertible)value).ToSByte(null);

    public static sbyte ToSByte(object? value, IFormatProvider? provider) => value is null ? (sbyte)0 : ((IConvertible)value).ToSByte(provider);
}
