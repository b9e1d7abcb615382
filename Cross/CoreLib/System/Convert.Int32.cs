using DeviceKit.CoreLib.Runtime;

namespace System;

/// <content>To Int32.</content>
public static partial class Convert
{
    public static int ToInt32(bool value) => value ? (int)1 : (int)0;

    public static int ToInt32(char value) => value;

    public static int ToInt32(sbyte value) => value;

    public static int ToInt32(byte value) => value;

    public static int ToInt32(short value) => value;

    public static int ToInt32(ushort value) => value;

    public static int ToInt32(int value) => value;

    public static int ToInt32(uint value) =>
        value > int.MaxValue ? throw new OverflowException("Value was either too large or too small for an Int32.") : (int)value;

    public static int ToInt32(long value) =>
        value < int.MinValue || value > int.MaxValue ? throw new OverflowException("Value was either too large or too small for an Int32.") : (int)value;

    public static int ToInt32(ulong value) =>
        value > (ulong)int.MaxValue ? throw new OverflowException("Value was either too large or too small for an Int32.") : (int)value;

    public static int ToInt32(float value) => ToInt32((double)value);

    public static int ToInt32(double value) =>
        value is >= -2147483648.5 and < 2147483647.5 ? (int)Math.Round(value) : throw new OverflowException("Value was either too large or too small for an Int32.");

    public static int ToInt32(decimal value) => (int)decimal.Round(value);

    public static int ToInt32(string? value) => value is null ? 0 : int.Parse(value);

    public static int ToInt32(string? value, IFormatProvider? provider) => ToInt32(value);

    public static int ToInt32(string? value, int fromBase) => (int)RadixText.Parse(value, fromBase, 32, true);

    public static int ToInt32(object? value) => value is null ? 0 : ((IConvertible)value).ToInt32(null);

    public static int ToInt32(object? value, IFormatProvider? provider) => value is null ? 0 : ((IConvertible)value).ToInt32(provider);
}
