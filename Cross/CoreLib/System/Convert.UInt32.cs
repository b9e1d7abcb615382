using DeviceKit.CoreLib.Runtime;

namespace System;

/// <content>To UInt32.</content>
public static partial class Convert
{
    public static uint ToUInt32(bool value) => value ? (uint)1 : (uint)0;

    public static uint ToUInt32(char value) => value;

    public static uint ToUInt32(sbyte value) =>
        value < 0 ? throw new OverflowException("Value was either too large or too small for a UInt32.") : (uint)value;

    public static uint ToUInt32(byte value) => value;

    public static uint ToUInt32(short value) =>
        value < 0 ? throw new OverflowException("Value was either too large or too small for a UInt32.") : (uint)value;

    public static uint ToUInt32(ushort value) => value;

    public static uint ToUInt32(int value) =>
        value < 0 ? throw new OverflowException("Value was either too large or too small for a UInt32.") : (uint)value;

    public static uint ToUInt32(uint value) => value;

    public static uint ToUInt32(long value) =>
        value < 0 || value > uint.MaxValue ? throw new OverflowException("Value was either too large or too small for a UInt32.") : (uint)value;

    public static uint ToUInt32(ulong value) =>
        value > (ulong)uint.MaxValue ? throw new OverflowException("Value was either too large or too small for a UInt32.") : (uint)value;

    public static uint ToUInt32(float value) => ToUInt32((double)value);

    public static uint ToUInt32(double value) =>
        value is >= -0.5 and < 4294967295.5 ? (uint)Math.Round(value) : throw new OverflowException("Value was either too large or too small for a UInt32.");

    public static uint ToUInt32(decimal value) => (uint)decimal.Round(value);

    public static uint ToUInt32(string? value) => value is null ? 0 : uint.Parse(value);

    public static uint ToUInt32(string? value, IFormatProvider? provider) => ToUInt32(value);

    public static uint ToUInt32(string? value, int fromBase) => (uint)RadixText.Parse(value, fromBase, 32, false);

    public static uint ToUInt32(object? value) => value is null ? 0 : ((IConvertible)value).ToUInt32(null);

    public static uint ToUInt32(object? value, IFormatProvider? provider) => value is null ? 0 : ((IConvertible)value).ToUInt32(provider);
}
