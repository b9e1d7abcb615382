using System;
using DeviceKit.CoreLib.Arithmetic;
using Xunit;

namespace DeviceKit.CoreLib.Tests.Arithmetic.Decimals;

/// <summary>Special and seeded decimals, and the comparison of words.</summary>
internal static class DecimalCases
{
    internal static decimal[] Specials { get; } =
    [
        0m, -0.0m, 0.00m, new(0, 0, 0, true, 28), new(0, 0, 0, true, 0), 1m, -1m, 1.0m, 1.00m, 2m, 3m, -3.000m, 5m, 7m, 10m, 100m, 0.1m, 0.5m, 1.5m, 2.5m, -2.5m, 0.25m, 1.10m, 1000m,
        0.0000000000000000000000000001m, -0.0000000000000000000000000003m, 0.9999999999999999999999999999m, 4294967295m, 4294967296m, 4294967295.5m,
        18446744073709551615m, 18446744073709551616m, -9223372036854775808m, -9223372036854775809m, 9223372036854775807.9m, 2147483647.9m, -2147483648.9m, 2147483648m,
        7922816251426433759354395033.5m, 7922816251426433759354395033.4m, 7.9228162514264337593543950335m, 39614081257132168796771975168m, 39614081257132168796771975167m,
        79228162514264337593543950335m, -79228162514264337593543950335m, 79228162514264337593543950334m, 26409387504754779197847983445m, 123456789.123456789m,

        // By 7: the quotient rounds up to 2^96, and has a digit less.
        55459713759985036315480765235m,
    ];

    internal static decimal Any(NumberSource source)
    {
        int kind = source.Below(8);
        if (kind == 0)
        {
            return Specials[source.Below(Specials.Length)];
        }

        int bits = 1 + source.Below(96);
        UInt128 value = (((UInt128)source.Bits() << 64) | source.Bits()) >> (128 - bits);
        if (kind == 1)
        {
            value = (UInt128)(ulong)source.Below(1000) * (UInt128)Math.Pow(10, source.Below(25));
        }

        int scale = kind == 2 ? 0 : source.Below(29);
        return new decimal((int)(uint)value, (int)(uint)(value >> 32), (int)(uint)(value >> 64), (source.Bits() & 1) != 0, (byte)scale);
    }

    internal static DecimalBits Bits(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        return new DecimalBits((uint)bits[0], (uint)bits[1], (uint)bits[2], (uint)bits[3]);
    }

    internal static decimal Value(DecimalBits bits) => new((int)bits.Low, (int)bits.Middle, (int)bits.High, bits.IsNegative, (byte)bits.Scale);

    /// <summary>Compares a result, scale and sign included; nothing stands for an overflow.</summary>
    internal static void Same(string what, DecimalBits? actual, decimal? wanted)
    {
        DecimalBits? bits = wanted is { } value ? Bits(value) : null;
        if (!Equals(actual, bits))
        {
            Assert.Fail($"{what} is {Text(actual)}, not {Text(bits)}");
        }
    }

    internal static decimal? Try(Func<decimal> operation)
    {
        try
        {
            return operation();
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>All pairs of special values, then seeded ones.</summary>
    internal static void Pairs(Action<decimal, decimal> check)
    {
        foreach (decimal left in Specials)
        {
            foreach (decimal right in Specials)
            {
                check(left, right);
            }
        }

        var source = new NumberSource();
        for (int i = 0; i < Cases.Count; i++)
        {
            check(Any(source), Any(source));
        }
    }

    internal static void Each(Action<decimal, NumberSource> check)
    {
        var source = new NumberSource();
        foreach (decimal value in Specials)
        {
            check(value, source);
        }

        for (int i = 0; i < Cases.Count; i++)
        {
            check(Any(source), source);
        }
    }

    private static string Text(DecimalBits? bits) => bits is { } b ? $"{Value(b)} (scale {b.Scale}{(b.IsNegative ? ", negative" : "")})" : "an overflow";
}
