using DeviceKit.CoreLib.Arithmetic;

namespace System;

/// <content>To and from other numbers.</content>
public readonly partial struct Decimal
{
    public static implicit operator decimal(byte value) => new(DecimalArithmetic.FromUInt64(value));

    public static implicit operator decimal(sbyte value) => new(DecimalArithmetic.FromInt64(value));

    public static implicit operator decimal(short value) => new(DecimalArithmetic.FromInt64(value));

    public static implicit operator decimal(ushort value) => new(DecimalArithmetic.FromUInt64(value));

    public static implicit operator decimal(char value) => new(DecimalArithmetic.FromUInt64(value));

    public static implicit operator decimal(int value) => new(DecimalArithmetic.FromInt64(value));

    public static implicit operator decimal(uint value) => new(DecimalArithmetic.FromUInt64(value));

    public static implicit operator decimal(long value) => new(DecimalArithmetic.FromInt64(value));

    public static implicit operator decimal(ulong value) => new(DecimalArithmetic.FromUInt64(value));

    public static explicit operator decimal(float value) => new(value);

    public static explicit operator decimal(double value) => new(value);

    public static explicit operator byte(decimal value) =>
        DecimalArithmetic.TryToUInt32(value.Bits, out uint result) && (byte)result == result ? (byte)result : throw new OverflowException("Value was either too large or too small for an unsigned byte.");

    public static explicit operator sbyte(decimal value) =>
        DecimalArithmetic.TryToInt32(value.Bits, out int result) && (sbyte)result == result ? (sbyte)result : throw new OverflowException("Value was either too large or too small for a signed byte.");

    public static explicit operator short(decimal value) =>
        DecimalArithmetic.TryToInt32(value.Bits, out int result) && (short)result == result ? (short)result : throw new OverflowException("Value was either too large or too small for an Int16.");

    public static explicit operator ushort(decimal value) =>
        DecimalArithmetic.TryToUInt32(value.Bits, out uint result) && (ushort)result == result ? (ushort)result : throw new OverflowException("Value was either too large or too small for a UInt16.");

    public static explicit operator char(decimal value) =>
        DecimalArithmetic.TryToUInt32(value.Bits, out uint result) && (char)result == result ? (char)result : throw new OverflowException("Value was either too large or too small for a character.");

    public static explicit operator int(decimal value) =>
        DecimalArithmetic.TryToInt32(value.Bits, out int result) ? result : throw new OverflowException("Value was either too large or too small for an Int32.");

    public static explicit operator uint(decimal value) =>
        DecimalArithmetic.TryToUInt32(value.Bits, out uint result) ? result : throw new OverflowException("Value was either too large or too small for a UInt32.");

    public static explicit operator long(decimal value) =>
        DecimalArithmetic.TryToInt64(value.Bits, out long result) ? result : throw new OverflowException("Value was either too large or too small for an Int64.");

    public static explicit operator ulong(decimal value) =>
        DecimalArithmetic.TryToUInt64(value.Bits, out ulong result) ? result : throw new OverflowException("Value was either too large or too small for a UInt64.");

    public static explicit operator float(decimal value) => BitConverter.UInt32BitsToSingle(DecimalArithmetic.ToSingle(value.Bits));

    public static explicit operator double(decimal value) => BitConverter.UInt64BitsToDouble(DecimalArithmetic.ToDouble(value.Bits));

    public static byte ToByte(decimal value) => (byte)value;

    public static sbyte ToSByte(decimal value) => (sbyte)value;

    public static short ToInt16(decimal value) => (short)value;

    public static ushort ToUInt16(decimal value) => (ushort)value;

    public static int ToInt32(decimal value) => (int)value;

    public static uint ToUInt32(decimal value) => (uint)value;

    public static long ToInt64(decimal value) => (long)value;

    public static ulong ToUInt64(decimal value) => (ulong)value;

    public static float ToSingle(decimal value) => (float)value;

    public static double ToDouble(decimal value) => (double)value;
}
