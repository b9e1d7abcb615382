using System;
using System.Collections.Generic;
using Xunit;

namespace DeviceKit.CoreLib.Tests.Arithmetic;

/// <summary>Tries operations of doubles on all pairs of special values and on seeded ones, against .NET's own.</summary>
internal static class DoubleCases
{
    /// <summary>Zeros, subnormals, ends, infinities, NaNs, powers of two, and what stands beside each.</summary>
    internal static ulong[] Specials { get; } = [.. MakeSpecials()];

    internal static void Unary(Func<ulong, ulong> actual, Func<double, double> expected)
    {
        foreach (ulong value in Specials)
        {
            Check(value);
        }

        var source = new NumberSource();
        for (int i = 0; i < Cases.Count; i++)
        {
            Check(source.Double());
        }

        void Check(ulong value)
        {
            ulong bits = actual(value);
            double wanted = expected(BitConverter.UInt64BitsToDouble(value));
            if (!Same(bits, wanted))
            {
                Assert.Fail($"{value:X16} gives {bits:X16}, not {BitConverter.DoubleToUInt64Bits(wanted):X16}");
            }
        }
    }

    internal static void Binary(Func<ulong, ulong, ulong> actual, Func<double, double, double> expected)
    {
        foreach (ulong left in Specials)
        {
            foreach (ulong right in Specials)
            {
                Check(left, right);
            }
        }

        var source = new NumberSource();
        for (int i = 0; i < Cases.Count; i++)
        {
            Check(source.Double(), source.Double());
        }

        void Check(ulong left, ulong right)
        {
            ulong bits = actual(left, right);
            double wanted = expected(BitConverter.UInt64BitsToDouble(left), BitConverter.UInt64BitsToDouble(right));
            if (!Same(bits, wanted))
            {
                Assert.Fail($"{left:X16}, {right:X16} give {bits:X16}, not {BitConverter.DoubleToUInt64Bits(wanted):X16}");
            }
        }
    }

    internal static void Relation(Func<ulong, ulong, bool> actual, Func<double, double, bool> expected) =>
        Binary((l, r) => actual(l, r) ? 1UL : 0, (l, r) => BitConverter.UInt64BitsToDouble(expected(l, r) ? 1UL : 0));

    /// <summary>Any NaN is as good as any other.</summary>
    internal static bool Same(ulong bits, double wanted) =>
        bits == BitConverter.DoubleToUInt64Bits(wanted) || (double.IsNaN(wanted) && double.IsNaN(BitConverter.UInt64BitsToDouble(bits)));

    private static IEnumerable<ulong> MakeSpecials()
    {
        ulong[] magnitudes =
        [
            0, 1, 2, 3, 0x0008_0000_0000_0000, 0x000F_FFFF_FFFF_FFFF, 0x0010_0000_0000_0000, 0x0010_0000_0000_0001,
            0x7FEF_FFFF_FFFF_FFFF, 0x7FEF_FFFF_FFFF_FFFE, 0x7FF0_0000_0000_0000, 0x7FF0_0000_0000_0001, 0x7FF8_0000_0000_0000,
            Bits(1), Bits(2), Bits(3), Bits(5), Bits(10), Bits(0.1), Bits(0.5), Bits(1.5), Bits(2.5), Bits(1.0 / 3), Bits(Math.PI),
            Bits(127), Bits(128), Bits(255), Bits(256), Bits(32768), Bits(65535.5), Bits(int.MaxValue), Bits(uint.MaxValue),
            Bits(2147483647.5), Bits(4294967295.5), Bits(1e15), Bits(1e16), Bits(1e17), Bits(1e22), Bits(1e23), Bits(1e300), Bits(1e-300),
            Bits(Math.ScaleB(1, 24)), Bits(Math.ScaleB(1, 31)), Bits(Math.ScaleB(1, 32)), Bits(Math.ScaleB(1, 52)),
            Bits(Math.ScaleB(1, 53)), Bits(Math.ScaleB(1, 63)), Bits(Math.ScaleB(1, 64)), Bits(Math.ScaleB(1, -149)), Bits(float.MaxValue),
            Bits(Math.ScaleB(1, -126)), Bits(Math.ScaleB(1, -150)), Bits(Math.ScaleB(1, 128)), Bits(Math.ScaleB(1, -511)), Bits(Math.ScaleB(1, 511)),
        ];
        foreach (ulong magnitude in magnitudes)
        {
            foreach (ulong near in magnitude == 0 ? [0UL] : new[] { magnitude - 1, magnitude, magnitude + 1 })
            {
                yield return near;
                yield return near | 0x8000_0000_0000_0000;
            }
        }
    }

    private static ulong Bits(double value) => BitConverter.DoubleToUInt64Bits(value);
}
