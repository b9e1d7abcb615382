using System;
using DeviceKit.CoreLib.Arithmetic;
using Xunit;

namespace DeviceKit.CoreLib.Tests.Arithmetic.Formatting;

public sealed class FloatingPointFormatTests
{
    [Fact]
    public void EveryPeculiarFormat_OfDoubles_IsAsInDotNet()
    {
        foreach (string format in FormatSource.Peculiar)
        {
            foreach (ulong bits in DoubleCases.Specials)
            {
                CheckDouble(bits, format);
            }
        }
    }

    [Fact]
    public void EveryPeculiarFormat_OfSingles_IsAsInDotNet()
    {
        foreach (string format in FormatSource.Peculiar)
        {
            foreach (uint bits in SingleCases.Specials)
            {
                CheckSingle(bits, format);
            }
        }
    }

    [Fact]
    public void Shortest_OfDoubles_IsAsInDotNet()
    {
        var source = new NumberSource();
        for (int i = 0; i < Cases.Count; i++)
        {
            ulong bits = i < 2047 ? (ulong)(uint)i << 52 : source.Double();
            FormatCheck.Same(BitConverter.UInt64BitsToDouble(bits), "", (f, d, out n) => NumberFormat.FormatDouble(bits, d, out n));
        }
    }

    [Fact]
    public void Shortest_OfSingles_IsAsInDotNet()
    {
        var source = new NumberSource();
        for (int i = 0; i < Cases.Count; i++)
        {
            uint bits = i < 255 ? (uint)i << 23 : source.Single();
            FormatCheck.Same(BitConverter.UInt32BitsToSingle(bits), "", (f, d, out n) => NumberFormat.FormatSingle(bits, d, out n));
        }
    }

    [Fact]
    public void Shortest_OfDecimalFractions_IsAsInDotNet()
    {
        var source = new NumberSource();
        for (int i = 0; i < Cases.Count; i++)
        {
            ulong bits = BitConverter.DoubleToUInt64Bits((long)source.Integer() / Math.Pow(10, source.Below(20)));
            FormatCheck.Same(BitConverter.UInt64BitsToDouble(bits), "", (f, d, out n) => NumberFormat.FormatDouble(bits, d, out n));
        }
    }

    [Fact]
    public void StandardFormats_OfDoubles_AreAsInDotNet()
    {
        var source = new NumberSource();
        var formats = new FormatSource(source);
        for (int i = 0; i < Cases.Count; i++)
        {
            CheckDouble(source.Double(), formats.Standard());
        }
    }

    [Fact]
    public void StandardFormats_OfTies_AreAsInDotNet()
    {
        var source = new NumberSource();
        var formats = new FormatSource(source);
        for (int i = 0; i < Cases.Count; i++)
        {
            CheckDouble(BitConverter.DoubleToUInt64Bits(Math.ScaleB(source.Below(100_000), -source.Below(12))), formats.Standard());
        }
    }

    [Fact]
    public void StandardFormats_OfSingles_AreAsInDotNet()
    {
        var source = new NumberSource();
        var formats = new FormatSource(source);
        for (int i = 0; i < Cases.Count; i++)
        {
            CheckSingle(source.Single(), formats.Standard());
        }
    }

    [Fact]
    public void Patterns_OfDoubles_AreAsInDotNet()
    {
        var source = new NumberSource();
        var formats = new FormatSource(source);
        for (int i = 0; i < Cases.Count; i++)
        {
            CheckDouble(source.Double(), formats.Pattern());
        }
    }

    [Fact]
    public void Patterns_OfSingles_AreAsInDotNet()
    {
        var source = new NumberSource();
        var formats = new FormatSource(source);
        for (int i = 0; i < Cases.Count; i++)
        {
            CheckSingle(source.Single(), formats.Pattern());
        }
    }

    [Theory]
    [InlineData("F1100")]
    [InlineData("E800")]
    [InlineData("G1000")]
    [InlineData("N400")]
    [InlineData("P350")]
    public void ALargePrecision_GivesAllDigitsThatThereAre(string format)
    {
        foreach (ulong bits in DoubleCases.Specials)
        {
            CheckDouble(bits, format);
        }
    }

    private static void CheckDouble(ulong bits, string format) =>
        FormatCheck.Same(BitConverter.UInt64BitsToDouble(bits), format, (f, d, out n) => NumberFormat.FormatDouble(bits, f, d, out n));

    private static void CheckSingle(uint bits, string format) =>
        FormatCheck.Same(BitConverter.UInt32BitsToSingle(bits), format, (f, d, out n) => NumberFormat.FormatSingle(bits, f, d, out n));
}
