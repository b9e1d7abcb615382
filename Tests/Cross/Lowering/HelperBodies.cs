using System;
using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Intermediate.Interpretation;

namespace DeviceKit.Cross.Tests.Lowering;

/// <summary>The arithmetic helpers by .NET's own arithmetic, for the interpreter: on words, as lowered functions call them.</summary>
internal static class HelperBodies
{
    private static readonly Dictionary<string, Func<ulong[], ulong>> s_bodies = new()
    {
        ["DoubleAdd"] = a => Bits(D(a[0]) + D(a[1])),
        ["DoubleSubtract"] = a => Bits(D(a[0]) - D(a[1])),
        ["DoubleMultiply"] = a => Bits(D(a[0]) * D(a[1])),
        ["DoubleDivide"] = a => Bits(D(a[0]) / D(a[1])),
        ["DoubleRemainder"] = a => Bits(D(a[0]) % D(a[1])),
        ["DoubleSquareRoot"] = a => Bits(Math.Sqrt(D(a[0]))),
        ["DoubleFusedMultiplyAdd"] = a => Bits(Math.FusedMultiplyAdd(D(a[0]), D(a[1]), D(a[2]))),
        ["DoubleEqual"] = a => D(a[0]) == D(a[1]) ? 1UL : 0,
        ["DoubleLess"] = a => D(a[0]) < D(a[1]) ? 1UL : 0,
        ["DoubleLessOrEqual"] = a => D(a[0]) <= D(a[1]) ? 1UL : 0,
        ["DoubleFromInt32"] = a => Bits((double)(int)a[0]),
        ["DoubleFromUInt32"] = a => Bits((double)(uint)a[0]),
        ["DoubleFromInt64"] = a => Bits((double)(long)a[0]),
        ["DoubleFromUInt64"] = a => Bits((double)a[0]),
        ["DoubleToInt32"] = a => (uint)(int)D(a[0]),
        ["DoubleToUInt32"] = a => (uint)D(a[0]),
        ["DoubleToInt64"] = a => (ulong)(long)D(a[0]),
        ["DoubleToUInt64"] = a => (ulong)D(a[0]),
        ["DoubleFromSingle"] = a => Bits((double)S(a[0])),
        ["DoubleToSingle"] = a => Bits((float)D(a[0])),
        ["SingleDivide"] = a => Bits(S(a[0]) / S(a[1])),
        ["SingleRemainder"] = a => Bits(S(a[0]) % S(a[1])),
        ["SingleSquareRoot"] = a => Bits(MathF.Sqrt(S(a[0]))),
        ["SingleFusedMultiplyAdd"] = a => Bits(MathF.FusedMultiplyAdd(S(a[0]), S(a[1]), S(a[2]))),
        ["SingleFromInt64"] = a => Bits((float)(long)a[0]),
        ["SingleFromUInt64"] = a => Bits((float)a[0]),
        ["SingleToInt64"] = a => (ulong)(long)S(a[0]),
        ["SingleToUInt64"] = a => (ulong)S(a[0]),
        ["Divide64"] = a => (ulong)((long)a[0] / (long)a[1]),
        ["DivideUnsigned64"] = a => a[0] / a[1],
        ["Remainder64"] = a => (ulong)((long)a[0] % (long)a[1]),
        ["RemainderUnsigned64"] = a => a[0] % a[1],
    };

    /// <summary>Gives the helpers to an interpreter.</summary>
    public static void Define(Interpreter interpreter, TestLayout layout)
    {
        foreach ((string name, Func<ulong[], ulong> body) in s_bodies)
        {
            Signature signature = HelperSignatures.Of(name);
            interpreter.Define(layout.Helper(name), words => Split(body(Join(words, signature)), signature.Results[0]));
        }
    }

    private static ulong[] Join(IReadOnlyList<long> words, Signature signature)
    {
        var values = new ulong[signature.Parameters.Count];
        int next = 0;
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = (uint)words[next++];
            if (signature.Parameters[i] == ValueKind.I64)
            {
                values[i] |= (ulong)(uint)words[next++] << 32;
            }
        }

        return values;
    }

    private static long[] Split(ulong value, ValueKind kind) => kind == ValueKind.I64 ? [(int)value, (int)(value >> 32)] : [(int)value];

    private static double D(ulong bits) => BitConverter.UInt64BitsToDouble(bits);

    private static float S(ulong bits) => BitConverter.UInt32BitsToSingle((uint)bits);

    private static ulong Bits(double value) => BitConverter.DoubleToUInt64Bits(value);

    private static ulong Bits(float value) => BitConverter.SingleToUInt32Bits(value);
}
