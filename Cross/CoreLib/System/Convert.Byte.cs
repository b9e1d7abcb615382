using DeviceKit.CoreLib.Runtime;

namespace System;

/// <content>To Byte.</content>
public static partial class Convert
{
    public static byte ToByte(bool value) => value ? (byte)1 : (byte)0;

    public static byte ToByte(char value) =>
        value > byte.MaxValue ? throw new OverflowException("Value was either too large or too small for an unsigned byte.") : (byte)value;

    public static byte ToByte(sbyte value) =>
        value < 0 ? throw new OverflowException("Value was either too large or too small for an unsigned byte.") : (byte)value;

    public static byte ToByte(byte value) => value;

    public static byte ToByte(short value) =>
        value < 0 || value > byte.MaxValue ? throw new OverflowException("Value was either too large or too small for an unsigned byte.") : (byte)value;

    public static byte ToByte(ushort value) =>
        value > byte.MaxValue ? throw new OverflowException("Value was either too large or too small for an unsigned byte.") : (byte)value;

    public static byte ToByte(int value) =>
        value < 0 || value > byte.MaxValue ? throw new OverflowException("Value was either too large or too small for an unsigned byte.") : (byte)value;

    public static byte ToByte(uint value) =>
        value > byte.MaxValue ? throw new OverflowException("Value was either too large or too small for an unsigned byte.") : (byte)value;

    public static byte ToByte(long value) =>
        value < 0 || value > byte.MaxValue ? throw new OverflowException("Value was either too large or too small for an unsigned byte.") : (byte)value;

    public static byte ToByte(ulong value) =>
        value > (ulong)byte.MaxValue ? throw new OverflowException("Value was either too large or too small for an unsigned byte.") : (byte)value;

    public static byte ToByte(float value) => ToByte((double)value);

    public static byte ToByte(double value) => ToByte(ToInt32(value));

    public static byte ToByte(decimal value) => (byte)decimal.Round(value);

    public static byte ToByte(string? value) => value is null ? (byte)0 : byte.Parse(value);

    public static byte ToByte(string? value, IFormatProvider? provider) => ToByte(value);

    public static byte ToByte(string? value, int fromBase) => (byte)RadixText.Parse(value, fromBase, 8, false);

    public static byte ToByte(object? value) => value is null ? (byte)0 : ((IConvertible)value).ToByte(null);

    public static byte ToByte(object? value, IFormatProvider? provider) => value is null ? (byte)0 : ((IConvertible)value).ToByte(provider);
}
