using System.Globalization;
using DeviceKit.CoreLib.Arithmetic;
using Xunit;

namespace DeviceKit.CoreLib.Tests.Arithmetic.Parsing;

public sealed class IntegerParseTests
{
    private static readonly NumberStyles[] s_styles =
    [
        NumberStyles.None, NumberStyles.Integer, NumberStyles.Number, NumberStyles.Float, NumberStyles.Currency, NumberStyles.Any, NumberStyles.HexNumber,
        NumberStyles.BinaryNumber, NumberStyles.AllowHexSpecifier, NumberStyles.AllowBinarySpecifier, NumberStyles.AllowLeadingSign, NumberStyles.AllowLeadingWhite,
        NumberStyles.AllowThousands, NumberStyles.AllowDecimalPoint, NumberStyles.AllowExponent, NumberStyles.AllowParentheses,
        NumberStyles.Integer | NumberStyles.AllowTrailingSign, NumberStyles.Integer | NumberStyles.AllowParentheses | NumberStyles.AllowCurrencySymbol,
    ];

    [Fact]
    public void EveryPeculiarText_InEveryStyle_IsAsInDotNet()
    {
        foreach (string text in TextSource.Peculiar)
        {
            foreach (NumberStyles styles in s_styles)
            {
                All(text, styles);
            }
        }
    }

    [Fact]
    public void Texts_AreAsInDotNet()
    {
        var source = new NumberSource();
        var texts = new TextSource(source);

        // A text that is refused costs .NET an exception.
        for (int i = 0; i < Cases.Fewer(20); i++)
        {
            All(texts.Any(), source.Below(2) == 0 ? s_styles[source.Below(s_styles.Length)] : (NumberStyles)source.Below(0x200));
        }
    }

    [Fact]
    public void PlainTexts_AreAsInDotNet()
    {
        var source = new NumberSource();
        for (int i = 0; i < Cases.Count; i++)
        {
            ulong value = source.Integer();
            ParseCheck.Same<int>(((int)value).ToString(CultureInfo.InvariantCulture), NumberStyles.Integer, NumberParse.Parse);
            ParseCheck.Same<long>(((long)value).ToString(CultureInfo.InvariantCulture), NumberStyles.Integer, NumberParse.Parse);
            ParseCheck.Same<ulong>(value.ToString(CultureInfo.InvariantCulture), NumberStyles.Integer, NumberParse.Parse);
            ParseCheck.Same<uint>(((uint)value).ToString("X", CultureInfo.InvariantCulture), NumberStyles.HexNumber, NumberParse.Parse);
        }
    }

    private static void All(string text, NumberStyles styles)
    {
        ParseCheck.Same<sbyte>(text, styles, (t, s, out v) => Narrow(NumberParse.ParseInteger(t, s, 0x7F, true, out ulong bits), (sbyte)bits, out v));
        ParseCheck.Same<byte>(text, styles, (t, s, out v) => Narrow(NumberParse.ParseInteger(t, s, 0xFF, false, out ulong bits), (byte)bits, out v));
        ParseCheck.Same<short>(text, styles, (t, s, out v) => Narrow(NumberParse.ParseInteger(t, s, 0x7FFF, true, out ulong bits), (short)bits, out v));
        ParseCheck.Same<ushort>(text, styles, (t, s, out v) => Narrow(NumberParse.ParseInteger(t, s, 0xFFFF, false, out ulong bits), (ushort)bits, out v));
        ParseCheck.Same<int>(text, styles, NumberParse.Parse);
        ParseCheck.Same<uint>(text, styles, NumberParse.Parse);
        ParseCheck.Same<long>(text, styles, NumberParse.Parse);
        ParseCheck.Same<ulong>(text, styles, NumberParse.Parse);
    }

    private static ParseResult Narrow<T>(ParseResult result, T narrow, out T value)
    {
        value = narrow;
        return result;
    }
}
