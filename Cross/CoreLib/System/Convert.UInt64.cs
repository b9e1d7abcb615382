using DeviceKit.CoreLib.Runtime;

namespace System;

/// <content>To UInt64.</content>
public static partial class Convert
{
    public static ulong ToUInt64(bool value) => value ? (ulong)1 : (ulong)0;

    public static ulong ToUInt64(char value) => value;

    public static ulong ToUInt64(sbyte value) =>
        value < 0 ? throw new OverflowException("Value was either too large or too small for a UInt64.") : (ulong)value;

    public static ulong ToUInt64(byte value) => value;

    public static ulong ToUInt64(short value) =>
        value < 0 ? throw new OverflowException("Value was either too large or too small for a UInt64.") : (ulong)value;

    public static ulong ToUInt64(ushort value) => value;

    public static ulong ToUInt64(int value) =>
        value < 0 ? throw new OverflowException("Value was either too large or too small for a UInt64.") : (ulong)value;

    public static ulong ToUInt64(uint value) => value;

    public static ulong ToUInt64(long value) =>
        value < 0 ? throw new OverflowException("Value was either too large or too small for a UInt64.") : (ulong)value;

    public static ulong ToUInt64(ulong value) => value;

    public static ulong ToUInt64(float value) => ToUInt64((double)value);

    public static ulong ToUInt64(double value) => checked((ulong)Math.Round(value));

    public static ulong ToUInt64(decimal value) => (ulong)decimal.Round(value);

    public static ulong ToUInt64(string? value) => value is null ? 0 : ulong.Parse(value);

    public static ulong ToUInt64(string? value, IFormatProvider? provider) => ToUInt64(value);

    public static ulong ToUInt64(string? value, int fromBase) => (ulong)RadixText.Parse(value, fromBase, 64, false);

    public static ulong ToUInt64(object? value) => value is null ? 0 : ((IConvertible)value).ToUInt64(null);

    public static ulong ToUInt64(object? value, IFormatProvider? provider) => value is null ? 0 : ((IConvertible)value).ToUInt64(provider);
}
