using System;
using System.Numerics;

namespace DeviceKit.Cross.Intermediate.Evaluation;

/// <summary>Integer arithmetic, wrapping around.</summary>
internal static class IntegerEvaluator
{
    /// <summary>An operation on 32 bits; null when it traps or is none.</summary>
    public static long? Evaluate32(Operation operation, int a, int b) => operation switch
    {
        Operation.Add => unchecked(a + b),
        Operation.Subtract => unchecked(a - b),
        Operation.Multiply => unchecked(a * b),
        Operation.MultiplyHigh => (int)(((long)a * b) >> 32),
        Operation.MultiplyHighUnsigned => (int)(((ulong)(uint)a * (uint)b) >> 32),
        Operation.Divide => Traps(a, b, int.MinValue) ? null : a / b,
        Operation.Remainder => Traps(a, b, int.MinValue) ? null : a % b,
        Operation.DivideUnsigned => b == 0 ? null : (int)((uint)a / (uint)b),
        Operation.RemainderUnsigned => b == 0 ? null : (int)((uint)a % (uint)b),
        Operation.Negate => unchecked(-a),
        Operation.Not => ~a,
        Operation.And => a & b,
        Operation.Or => a | b,
        Operation.Xor => a ^ b,
        Operation.ShiftLeft => a << (b & 31),
        Operation.ShiftRight => a >> (b & 31),
        Operation.ShiftRightUnsigned => a >>> (b & 31),
        Operation.Minimum => Math.Min(a, b),
        Operation.Maximum => Math.Max(a, b),
        Operation.MinimumUnsigned => (int)Math.Min((uint)a, (uint)b),
        Operation.MaximumUnsigned => (int)Math.Max((uint)a, (uint)b),
        _ => null,
    };

    /// <summary>An operation on 64 bits; null when it traps or is none.</summary>
    public static long? Evaluate64(Operation operation, long a, long b) => operation switch
    {
        Operation.Add => unchecked(a + b),
        Operation.Subtract => unchecked(a - b),
        Operation.Multiply => unchecked(a * b),
        Operation.Divide => Traps(a, b, long.MinValue) ? null : a / b,
        Operation.Remainder => Traps(a, b, long.MinValue) ? null : a % b,
        Operation.DivideUnsigned => b == 0 ? null : (long)((ulong)a / (ulong)b),
        Operation.RemainderUnsigned => b == 0 ? null : (long)((ulong)a % (ulong)b),
        Operation.Negate => unchecked(-a),
        Operation.Not => ~a,
        Operation.And => a & b,
        Operation.Or => a | b,
        Operation.Xor => a ^ b,
        Operation.ShiftLeft => a << (int)(b & 63),
        Operation.ShiftRight => a >> (int)(b & 63),
        Operation.ShiftRightUnsigned => a >>> (int)(b & 63),
        Operation.Minimum => Math.Min(a, b),
        Operation.Maximum => Math.Max(a, b),
        Operation.MinimumUnsigned => (long)Math.Min((ulong)a, (ulong)b),
        Operation.MaximumUnsigned => (long)Math.Max((ulong)a, (ulong)b),
        _ => null,
    };

    /// <summary>The zero bits above the highest one.</summary>
    public static long LeadingZeros(ValueKind kind, long a) =>
        kind == ValueKind.I64 ? BitOperations.LeadingZeroCount((ulong)a) : BitOperations.LeadingZeroCount((uint)a);

    private static bool Traps(long a, long b, long minimum) => b == 0 || (b == -1 && a == minimum);
}
