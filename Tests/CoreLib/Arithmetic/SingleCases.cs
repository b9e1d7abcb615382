using System;
using System.Collections.Generic;
using Xunit;

namespace DeviceKit.CoreLib.Tests.Arithmetic;

/// <summary>Tries operations of singles on all pairs of special values and on seeded ones, against .NET's own.</summary>
internal static class SingleCases
{
    internal static uint[] Specials { get; } = [.. MakeSpecials()];

    internal static void Unary(Func<uint, uint> actual, Func<float, float> expected)
    {
        foreach (uint value in Specials)
        {
            Check(value);
        }

        var source = new NumberSource();
        for (int i = 0; i < Cases.Count; i++)
        {
            Check(source.Single());
        }

        void Check(uint value)
        {
            uint bits = actual(value);
            float wanted = expected(BitConverter.UInt32BitsToSingle(value));
            if (!Same(bits, wanted))
            {
                Assert.Fail($"{value:X8} gives {bits:X8}, not {BitConverter.SingleToUInt32Bits(wanted):X8}");
            }
        }
    }

    internal static void Binary(Func<uint, uint, uint> actual, Func<float, float, float> expected)
    {
        foreach (uint left in Specials)
        {
            foreach (uint right in Specials)
            {
                Check(left, right);
            }
        }

        var source = new NumberSource();
        for (int i = 0; i < Cases.Count; i++)
        {
            Check(source.Single(), source.Single());
        }

        void Check(uint left, uint right)
        {
            uint bits = actual(left, right);
            float wanted = expected(BitConverter.UInt32BitsToSingle(left), BitConverter.UInt32BitsToSingle(right));
            if (!Same(bits, wanted))
            {
                Assert.Fail($"{left:X8}, {right:X8} give {bits:X8}, not {BitConverter.SingleToUInt32Bits(wanted):X8}");
            }
        }
    }

    internal static void Relation(Func<uint, uint, bool> actual, Func<float, float, bool> expected) =>
        Binary((l, r) => actual(l, r) ? 1U : 0, (l, r) => BitConverter.UInt32BitsToSingle(expected(l, r) ? 1U : 0));

    /// <summary>Any NaN is as good as any other.</summary>
    internal static bool Same(uint bits, float wanted) =>
        bits == BitConverter.SingleToUInt32Bits(wanted) || (float.IsNaN(wanted) && float.IsNaN(BitConverter.UInt32BitsToSingle(bits)));

    private static IEnumerable<uint> MakeSpecials()
    {
        uint[] magnitudes =
        [
            0, 1, 2, 3, 0x0040_0000, 0x007F_FFFF, 0x0080_0000, 0x0080_0001, 0x7F7F_FFFF, 0x7F7F_FFFE, 0x7F80_0000, 0x7F80_0001, 0x7FC0_0000,
            Bits(1), Bits(2), Bits(3), Bits(5), Bits(10), Bits(0.1f), Bits(0.5f), Bits(1.5f), Bits(2.5f), Bits(1f / 3), Bits(MathF.PI),
            Bits(127), Bits(128), Bits(255), Bits(256), Bits(32768), Bits(65535.5f), Bits(1 << 24), Bits(2147483648f), Bits(4294967296f),
            Bits(9223372036854775808f), Bits(18446744073709551616f), Bits(1e7f), Bits(1e8f), Bits(1e30f), Bits(1e-30f), Bits(1e-40f),
        ];
        foreach (uint magnitude in magnitudes)
        {
            foreach (uint near in magnitude == 0 ? [0U] : new[] { magnitude - 1, magnitude, magnitude + 1 })
            {
                yield return near;
                yield return near | 0x8000_0000;
            }
        }
    }

    private static uint Bits(float value) => BitConverter.SingleToUInt32Bits(value);
}
