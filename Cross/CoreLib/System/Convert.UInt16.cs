using DeviceKit.CoreLib.Runtime;

namespace System;

/// <content>To UInt16.</content>
public static partial class Convert
{
    public static ushort ToUInt16(bool value) => value ? (ushort)1 : (ushort)0;

    public static ushort ToUInt16(char value) => value;

    public static ushort ToUInt16(sbyte value) =>
        value < 0 ? throw new OverflowException("Value was either too large or too small for a UInt16.") : (ushort)value;

    public static ushort ToUInt16(byte value) => value;

    public static ushort ToUInt16(short value) =>
        value < 0 ? throw new OverflowException("Value was either too large or too small for a UInt16.") : (ushort)value;

    public static ushort ToUInt16(ushort value) => value;

    public static ushort ToUInt16(int value) =>
        value < 0 || value > ushort.MaxValue ? throw new OverflowException("Value was either too large or too small for a UInt16.") : (ushort)value;

    public static ushort ToUInt16(uint value) =>
        value > ushort.MaxValue ? throw new OverflowException("Value was either too large or too small for a UInt16.") : (ushort)value;

    public static ushort ToUInt16(long value) =>
        value < 0 || value > ushort.MaxValue ? throw new OverflowException("Value was either too large or too small for a UInt16.") : (ushort)value;

    public static ushort ToUInt16(ulong value) =>
        value > (ulong)ushort.MaxValue ? throw new OverflowException("Value was either too large or too small for a UInt16.") : (ushort)value;

    public static ushort ToUInt16(float value) => ToUInt16((double)value);

    public static ushort ToUInt16(double value) => ToUInt16(ToInt32(value));

    public static ushort ToUInt16(decimal value) => (ushort)decimal.Round(value);

    public static ushort ToUInt16(string? value) => value is null ? (ushort)0 : ushort.Parse(value);

    public static ushort ToUInt16(string? value, IFormatProvider? provider) => ToUInt16(value);

    public static ushort ToUInt16(string? value, int fromBase) => (ushort)RadixText.Parse(value, fromBase, 16, false);

    public static ushort ToUInt16(object? value) => value is null ? (ushort)0 : ((IConvertible)value).ToUInt16(null);

    public static ushort ToUInt16(object? value, IFormatProvider? provider) => value is null ? (ushort)0 : ((IConvertible)value).ToUInt16(provider);
}
