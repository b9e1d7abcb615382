using System;

namespace DeviceKit.Cross.Intermediate.Evaluation;

/// <summary>Floating point arithmetic, on bits; null for a NaN.</summary>
internal static class FloatEvaluator
{
    /// <summary>An operation on binary32.</summary>
    public static long? EvaluateSingle(Operation operation, long bitsA, long bitsB, long bitsC)
    {
        float a = BitConverter.Int32BitsToSingle((int)bitsA);
        float b = BitConverter.Int32BitsToSingle((int)bitsB);
        switch (operation)
        {
            case Operation.Negate:
                return (int)bitsA ^ int.MinValue;
            case Operation.Absolute:
                return (int)bitsA & int.MaxValue;
            case Operation.Add:
                return Bits(a + b);
            case Operation.Subtract:
                return Bits(a - b);
            case Operation.Multiply:
                return Bits(a * b);
            case Operation.Divide:
                return Bits(a / b);
            case Operation.Remainder:
                return Bits(a % b);
            case Operation.SquareRoot:
                return Bits(MathF.Sqrt(a));
            case Operation.FusedMultiplyAdd:
                return Bits(MathF.FusedMultiplyAdd(a, b, BitConverter.Int32BitsToSingle((int)bitsC)));
            default:
                return null;
        }
    }

    /// <summary>An operation on binary64.</summary>
    public static long? EvaluateDouble(Operation operation, long bitsA, long bitsB, long bitsC)
    {
        double a = BitConverter.Int64BitsToDouble(bitsA);
        double b = BitConverter.Int64BitsToDouble(bitsB);
        switch (operation)
        {
            case Operation.Negate:
                return bitsA ^ long.MinValue;
            case Operation.Absolute:
                return bitsA & long.MaxValue;
            case Operation.Add:
                return Bits(a + b);
            case Operation.Subtract:
                return Bits(a - b);
            case Operation.Multiply:
                return Bits(a * b);
            case Operation.Divide:
                return Bits(a / b);
            case Operation.Remainder:
                return Bits(a % b);
            case Operation.SquareRoot:
                return Bits(Math.Sqrt(a));
            case Operation.FusedMultiplyAdd:
                return Bits(Math.FusedMultiplyAdd(a, b, BitConverter.Int64BitsToDouble(bitsC)));
            default:
                return null;
        }
    }

    /// <summary>The bits of a number; null for a NaN.</summary>
    public static long? Bits(float value) => float.IsNaN(value) ? null : BitConverter.SingleToInt32Bits(value);

    /// <summary>The bits of a number; null for a NaN.</summary>
    public static long? Bits(double value) => double.IsNaN(value) ? null : BitConverter.DoubleToInt64Bits(value);
}
