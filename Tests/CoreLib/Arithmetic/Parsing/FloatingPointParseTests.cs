using System;
using System.Globalization;
using DeviceKit.CoreLib.Arithmetic;
using Xunit;

namespace DeviceKit.CoreLib.Tests.Arithmetic.Parsing;

public sealed class FloatingPointParseTests
{
    private static readonly NumberStyles[] s_styles =
        [NumberStyles.Float, NumberStyles.Number, NumberStyles.Currency, NumberStyles.Any, NumberStyles.Integer, NumberStyles.None];

    [Fact]
    public void EveryPeculiarText_InEveryStyle_IsAsInDotNet()
    {
        foreach (string text in TextSource.Peculiar)
        {
            foreach (NumberStyles styles in s_styles)
            {
                Both(text, styles);
            }
        }
    }

    [Fact]
    public void Texts_AreAsInDotNet()
    {
        var source = new NumberSource();
        var texts = new TextSource(source);
        for (int i = 0; i < Cases.Fewer(20); i++)
        {
            Both(texts.Any(), source.Below(2) == 0 ? s_styles[source.Below(s_styles.Length)] : (NumberStyles)source.Below(0x200));
        }
    }

    [Fact]
    public void Numbers_AreAsInDotNet()
    {
        var source = new NumberSource();
        var texts = new TextSource(source);
        for (int i = 0; i < Cases.Count; i++)
        {
            Both(texts.Number(), NumberStyles.Float);
        }
    }

    [Fact]
    public void Middles_AreAsInDotNet()
    {
        var source = new NumberSource();
        var texts = new TextSource(source);
        for (int i = 0; i < Cases.Fewer(4); i++)
        {
            Both(texts.Middle(), NumberStyles.Float);
        }
    }

    [Fact]
    public void MiddlesOfSingles_AreAsInDotNet()
    {
        var source = new NumberSource();
        for (int i = 0; i < Cases.Count; i++)
        {
            // One bit more than a single has, or that and something beyond it.
            uint bits = source.Single() & 0x7F7F_FFFF;
            double middle = BitConverter.UInt32BitsToSingle(bits) + (BitConverter.UInt32BitsToSingle(bits + 1) - (double)BitConverter.UInt32BitsToSingle(bits)) / 2;
            string text = middle.ToString("E120", CultureInfo.InvariantCulture);
            ParseCheck.Same<float>(text, NumberStyles.Float, Single);
            ParseCheck.Same<float>(text.Replace("00E", "01E", StringComparison.Ordinal), NumberStyles.Float, Single);
        }
    }

    private static void Both(string text, NumberStyles styles)
    {
        ParseCheck.Same<double>(text, styles, Double);
        ParseCheck.Same<float>(text, styles, Single);
    }

    private static ParseResult Double(ReadOnlySpan<char> text, int styles, out double value)
    {
        ParseResult result = NumberParse.ParseDouble(text, styles, out ulong bits);
        value = BitConverter.UInt64BitsToDouble(bits);
        return result;
    }

    private static ParseResult Single(ReadOnlySpan<char> text, int styles, out float value)
    {
        ParseResult result = NumberParse.ParseSingle(text, styles, out uint bits);
        value = BitConverter.UInt32BitsToSingle(bits);
        return result;
    }
}
