using DeviceKit.CoreLib.Runtime;

namespace System;

/// <content>To Int16.</content>
public static partial class Convert
{
    public static short ToInt16(bool value) => value ? (short)1 : (short)0;

    public static short ToInt16(char value) =>
        value > short.MaxValue ? throw new OverflowException("Value was either too large or too small for an Int16.") : (short)value;

    public static short ToInt16(sbyte value) => value;

    public static short ToInt16(byte value) => value;

    public static short ToInt16(short value) => value;

    public static short ToInt16(ushort value) =>
        value > short.MaxValue ? throw new OverflowException("Value was either too large or too small for an Int16.") : (short)value;

    public static short ToInt16(int value) =>
        value < short.MinValue || value > short.MaxValue ? throw new OverflowException("Value was either too large or too small for an Int16.") : (short)value;

    public static short ToInt16(uint value) =>
        value > short.MaxValue ? throw new OverflowException("Value was either too large or too small for an Int16.") : (short)value;

    public static short ToInt16(long value) =>
        value < short.MinValue || value > short.MaxValue ? throw new OverflowException("Value was either too large or too small for an Int16.") : (short)value;

    public static short ToInt16(ulong value) =>
        value > (ulong)short.MaxValue ? throw new OverflowException("Value was either too large or too small for an Int16.") : (short)value;

    public static short ToInt16(float value) => ToInt16((double)value);

    public static short ToInt16(double value) => ToInt16(ToInt32(value));

    public static short ToInt16(decimal value) => (short)decimal.Round(value);

    public static short ToInt16(string? value) => value is null ? (short)0 : short.Parse(value);

    public static short ToInt16(string? value, IFormatProvider? provider) => ToInt16(value);

    public static short ToInt16(string? value, int fromBase) => (short)RadixText.Parse(value, fromBase, 16, true);

    public static short ToInt16(object? value) => value is null ? (short)0 : ((IConvertible)value).ToInt16(null);

    public static short ToInt16(object? value, IFormatProvider? provider) => value is null ? (short)0 : ((IConvertible)value).ToInt16(provider);
}
