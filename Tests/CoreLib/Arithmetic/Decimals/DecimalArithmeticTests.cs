using System;
using System.Globalization;
using System.Numerics;
using DeviceKit.CoreLib.Arithmetic;
using DeviceKit.CoreLib.Tests.Arithmetic.Formatting;
using DeviceKit.CoreLib.Tests.Arithmetic.Parsing;
using Xunit;

namespace DeviceKit.CoreLib.Tests.Arithmetic.Decimals;

public sealed class DecimalArithmeticTests
{
    private delegate bool Operation(DecimalBits left, DecimalBits right, out DecimalBits result);

    private delegate bool Conversion<T>(DecimalBits value, out T result);

    [Fact]
    public void Add_IsAsInDotNet() => Binary(DecimalArithmetic.TryAdd, (l, r) => l + r);

    [Fact]
    public void Subtract_IsAsInDotNet() => Binary(DecimalArithmetic.TrySubtract, (l, r) => l - r);

    [Fact]
    public void Multiply_IsAsInDotNet() => Binary(DecimalArithmetic.TryMultiply, (l, r) => l * r);

    [Fact]
    public void Divide_IsAsInDotNet() =>
        DecimalCases.Pairs((l, r) =>
        {
            if (r != 0)
            {
                Check(DecimalArithmetic.TryDivide, (l, r) => l / r, l, r);
            }
        });

    [Fact]
    public void Remainder_IsAsInDotNet() =>
        DecimalCases.Pairs((l, r) =>
        {
            if (r != 0)
            {
                DecimalCases.Same($"{l} % {r}", DecimalArithmetic.Remainder(DecimalCases.Bits(l), DecimalCases.Bits(r)), DecimalCases.Try(() => l % r) ?? ExactRemainder(l, r));
            }
        });

    [Fact]
    public void Compare_IsAsInDotNet() =>
        DecimalCases.Pairs((l, r) =>
        {
            Assert.Equal(decimal.Compare(l, r), DecimalArithmetic.Compare(DecimalCases.Bits(l), DecimalCases.Bits(r)));
            Assert.Equal(0, DecimalArithmetic.Compare(DecimalCases.Bits(l), DecimalCases.Bits(l)));
        });

    [Fact]
    public void Round_IsAsInDotNet() =>
        DecimalCases.Each((value, source) =>
        {
            int decimals = source.Below(29);
            for (var mode = MidpointRounding.ToEven; mode <= MidpointRounding.ToPositiveInfinity; mode++)
            {
                DecimalCases.Same($"{value} to {decimals} {mode}", DecimalArithmetic.Round(DecimalCases.Bits(value), decimals, mode), decimal.Round(value, decimals, mode));
            }
        });

    [Fact]
    public void TruncateFloorAndCeiling_AreAsInDotNet() =>
        DecimalCases.Each((value, _) =>
        {
            DecimalBits bits = DecimalCases.Bits(value);
            DecimalCases.Same($"Truncate {value}", DecimalArithmetic.Truncate(bits), decimal.Truncate(value));
            DecimalCases.Same($"Floor {value}", DecimalArithmetic.Floor(bits), decimal.Floor(value));
            DecimalCases.Same($"Ceiling {value}", DecimalArithmetic.Ceiling(bits), decimal.Ceiling(value));
            DecimalCases.Same($"-{value}", bits.Negated, -value);
            DecimalCases.Same($"Abs {value}", bits.Absolute, Math.Abs(value));
        });

    [Fact]
    public void ToIntegers_IsAsInDotNet() =>
        DecimalCases.Each((value, _) =>
        {
            ToInteger(value, DecimalArithmetic.TryToInt32, v => (int)v, v => v is > int.MinValue - 1m and < int.MaxValue + 1m);
            ToInteger(value, DecimalArithmetic.TryToUInt32, v => (uint)v, v => v is > -1m and < uint.MaxValue + 1m);
            ToInteger(value, DecimalArithmetic.TryToInt64, v => (long)v, v => v is > long.MinValue - 1m and < long.MaxValue + 1m);
            ToInteger(value, DecimalArithmetic.TryToUInt64, v => (ulong)v, v => v is > -1m and < ulong.MaxValue + 1m);
        });

    [Fact]
    public void FromIntegers_IsAsInDotNet()
    {
        var source = new NumberSource();
        for (int i = 0; i < Cases.Count; i++)
        {
            ulong value = source.Integer();
            DecimalCases.Same($"{value}", DecimalArithmetic.FromUInt64(value), value);
            DecimalCases.Same($"{(long)value}", DecimalArithmetic.FromInt64((long)value), (long)value);
        }
    }

    [Fact]
    public void ToFloatingPoint_IsAsInDotNet() =>
        DecimalCases.Each((value, _) =>
        {
            ulong bits = DecimalArithmetic.ToDouble(DecimalCases.Bits(value));
            Assert.True(DoubleCases.Same(bits, (double)value), $"{value} gives {bits:X16}, not {(double)value}");
            uint single = DecimalArithmetic.ToSingle(DecimalCases.Bits(value));
            Assert.True(SingleCases.Same(single, (float)value), $"{value} gives {single:X8}, not {(float)value}");
        });

    [Fact]
    public void FromFloatingPoint_IsAsInDotNet()
    {
        var source = new NumberSource();
        for (int i = 0; i < Cases.Count; i++)
        {
            ulong bits = i < DoubleCases.Specials.Length ? DoubleCases.Specials[i] : source.Double();
            double value = BitConverter.UInt64BitsToDouble(bits);
            DecimalCases.Same($"{value:R}", DecimalArithmetic.TryFromDouble(bits, out DecimalBits result) ? result : null, InRange(value) ? DecimalCases.Try(() => (decimal)value) : null);

            uint singleBits = i < SingleCases.Specials.Length ? SingleCases.Specials[i] : source.Single();
            float single = BitConverter.UInt32BitsToSingle(singleBits);
            DecimalCases.Same($"{single:R}", DecimalArithmetic.TryFromSingle(singleBits, out result) ? result : null, InRange(single) ? DecimalCases.Try(() => (decimal)single) : null);
        }
    }

    [Fact]
    public void Formats_AreAsInDotNet()
    {
        var formats = new FormatSource(new NumberSource(Cases.Seed + 1));
        foreach (decimal value in DecimalCases.Specials)
        {
            foreach (string format in FormatSource.Peculiar)
            {
                CheckFormat(value, format);
            }
        }

        DecimalCases.Each((value, source) => CheckFormat(value, source.Below(2) == 0 ? formats.Standard() : formats.Pattern()));
        DecimalCases.Each((value, _) => CheckFormat(value, ""));
    }

    [Fact]
    public void Texts_AreAsInDotNet()
    {
        NumberStyles[] styles = [NumberStyles.Number, NumberStyles.Float, NumberStyles.Any, NumberStyles.Currency, NumberStyles.Integer];
        foreach (string text in TextSource.Peculiar)
        {
            foreach (NumberStyles style in styles)
            {
                CheckParse(text, style);
            }
        }

        var source = new NumberSource();
        var texts = new TextSource(source);
        for (int i = 0; i < Cases.Count; i++)
        {
            CheckParse(DecimalCases.Any(source).ToString(CultureInfo.InvariantCulture) + source.Below(1000).ToString(CultureInfo.InvariantCulture), NumberStyles.Number);
            CheckParse(DecimalCases.Any(source).ToString("E" + source.Below(32), CultureInfo.InvariantCulture), NumberStyles.Float);
        }

        for (int i = 0; i < Cases.Fewer(20); i++)
        {
            CheckParse(texts.Any(), styles[source.Below(styles.Length)]);
            CheckParse(texts.Number(), NumberStyles.Float);
        }
    }

    /// <summary>An overflow is expected where it is certain, as .NET's exceptions take their time.</summary>
    private static bool InRange(double value) => Math.Abs(value) < 1e29;

    /// <summary>
    /// By the definition: .NET 10 on x64 ends some remainders (4294967295 % 0.9999999999999999999999999999) with the overflow of a
    /// machine division, of which nothing else has any.
    /// </summary>
    private static decimal ExactRemainder(decimal left, decimal right)
    {
        var scale = Math.Max(left.Scale, right.Scale);
        BigInteger rest = BigInteger.Remainder(Scaled(left, scale), Scaled(right, scale));
        uint[] words = new uint[3];
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = (uint)(BigInteger.Abs(rest) >> (32 * i) & uint.MaxValue);
        }

        return new decimal((int)words[0], (int)words[1], (int)words[2], left < 0, scale);
    }

    private static BigInteger Scaled(decimal value, byte scale) =>
        (BigInteger)(value < 0 ? -1 : 1) * new BigInteger(new decimal(decimal.GetBits(value)[0], decimal.GetBits(value)[1], decimal.GetBits(value)[2], false, 0)) * BigInteger.Pow(10, scale - value.Scale);

    private static void Binary(Operation actual, Func<decimal, decimal, decimal> expected) =>
        DecimalCases.Pairs((l, r) => Check(actual, expected, l, r));

    private static void Check(Operation actual, Func<decimal, decimal, decimal> expected, decimal left, decimal right) =>
        DecimalCases.Same(
            $"{left}, {right}",
            actual(DecimalCases.Bits(left), DecimalCases.Bits(right), out DecimalBits result) ? result : null,
            DecimalCases.Try(() => expected(left, right)));

    private static void ToInteger<T>(decimal value, Conversion<T> actual, Func<decimal, T> expected, Func<decimal, bool> fits)
    {
        bool isDone = actual(DecimalCases.Bits(value), out T result);
        Assert.Equal(fits(value), isDone);
        if (isDone)
        {
            Assert.Equal(expected(value), result);
        }
    }

    private static void CheckFormat(decimal value, string format) =>
        FormatCheck.Same(value, format, (f, d, out n) => DecimalArithmetic.Format(DecimalCases.Bits(value), f, d, out n));

    private static void CheckParse(string text, NumberStyles styles) =>
        ParseCheck.Same<decimal>(text, styles, (t, s, out v) =>
        {
            ParseResult result = DecimalArithmetic.Parse(t, s, out DecimalBits bits);
            v = DecimalCases.Value(bits);
            if (result == ParseResult.Ok && decimal.TryParse(t, (NumberStyles)s, CultureInfo.InvariantCulture, out decimal wanted))
            {
                DecimalCases.Same($"\"{t}\"", bits, wanted);
            }

            return result;
        });
}
