using DeviceKit.CoreLib.Runtime;

namespace System;

/// <content>To Int64.</content>
public static partial class Convert
{
    public static long ToInt64(bool value) => value ? (long)1 : (long)0;

    public static long ToInt64(char value) => value;

    public static long ToInt64(sbyte value) => value;

    public static long ToInt64(byte value) => value;

    public static long ToInt64(short value) => value;

    public static long ToInt64(ushort value) => value;

    public static long ToInt64(int value) => value;

    public static long ToInt64(uint value) => value;

    public static long ToInt64(long value) => value;

    public static long ToInt64(ulong value) =>
        value > (ulong)long.MaxValue ? throw new OverflowException("Value was either too large or too small for an Int64.") : (long)value;

    public static long ToInt64(float value) => ToInt64((double)value);

    public static long ToInt64(double value) => checked((long)Math.Round(value));

    public static long ToInt64(decimal value) => (long)decimal.Round(value);

    public static long ToInt64(string? value) => value is null ? 0 : long.Parse(value);

    public static long ToInt64(string? value, IFormatProvider? provider) => ToInt64(value);

    public static long ToInt64(string? value, int fromBase) => (long)RadixText.Parse(value, fromBase, 64, true);

    public static long ToInt64(object? value) => value is null ? 0 : ((IConvertible)value).ToInt64(null);

    public static long ToInt64(object? value, IFormatProvider? provider) => value is null ? 0 : ((IConvertible)value).ToInt64(provider);
}
