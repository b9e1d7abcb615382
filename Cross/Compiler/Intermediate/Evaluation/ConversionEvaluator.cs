using System;

namespace DeviceKit.Cross.Intermediate.Evaluation;

/// <summary>Conversions of known values.</summary>
internal static class ConversionEvaluator
{
    /// <summary>A conversion; null for a NaN.</summary>
    public static long? Evaluate(Operation operation, ValueKind from, ValueKind to, long a, long b)
    {
        switch (operation)
        {
            case Operation.SignExtend8:
                return (sbyte)a;
            case Operation.SignExtend16:
                return (short)a;
            case Operation.ZeroExtend8:
                return (byte)a;
            case Operation.ZeroExtend16:
                return (ushort)a;
            case Operation.ZeroExtend32:
                return (uint)a;
            case Operation.Truncate:
                return (int)a;
            case Operation.HighWord:
                return (int)(a >> 32);
            case Operation.Combine:
                return (uint)a | (b << 32);
            case Operation.IntegerToFloat:
                return to == ValueKind.F32 ? FloatEvaluator.Bits((float)a) : FloatEvaluator.Bits((double)a);
            case Operation.UnsignedToFloat:
                return FromUnsigned(from, to, a);
            case Operation.FloatToInteger:
                return ToInteger(Number(from, a), to);
            case Operation.FloatToUnsigned:
                return ToUnsigned(Number(from, a), to);
            case Operation.FloatToFloat:
                return to == ValueKind.F32 ? FloatEvaluator.Bits((float)Number(from, a)) : FloatEvaluator.Bits(Number(from, a));
            default:
                return a; // SignExtend32 and Reinterpret: the same number.
        }
    }

    private static double Number(ValueKind kind, long bits) =>
        kind == ValueKind.F32 ? BitConverter.Int32BitsToSingle((int)bits) : BitConverter.Int64BitsToDouble(bits);

    private static long? FromUnsigned(ValueKind from, ValueKind to, long a)
    {
        ulong value = from == ValueKind.I64 ? (ulong)a : (uint)a;
        if (to == ValueKind.F64)
        {
            return FloatEvaluator.Bits((double)value);
        }

        // With the lowest bit kept as sticky one, half of it rounds the same way.
        return value <= long.MaxValue ? FloatEvaluator.Bits((float)(long)value) : FloatEvaluator.Bits((float)(long)((value >> 1) | (value & 1)) * 2f);
    }

    private static long ToInteger(double value, ValueKind to)
    {
        (double low, double high, long least, long most) =
            to == ValueKind.I32 ? (-2147483648.0, 2147483648.0, int.MinValue, int.MaxValue) : (-9223372036854775808.0, 9223372036854775808.0, long.MinValue, long.MaxValue);
        return double.IsNaN(value) ? 0 : value <= low ? least : value >= high ? most : (long)value;
    }

    private static long ToUnsigned(double value, ValueKind to)
    {
        if (double.IsNaN(value) || value <= 0)
        {
            return 0;
        }

        if (to == ValueKind.I32)
        {
            return value >= 4294967296.0 ? -1 : (int)(uint)(long)value;
        }

        return value >= 18446744073709551616.0 ? -1 : value >= 9223372036854775808.0 ? (long)(value - 9223372036854775808.0) ^ long.MinValue : (long)value;
    }
}
