using DeviceKit.CoreLib.Arithmetic;
using Xunit;

namespace DeviceKit.CoreLib.Tests.Arithmetic.Formatting;

public sealed class IntegerFormatTests
{
    private static readonly ulong[] s_specials =
    [
        0, 1, 9, 10, 99, 100, 999, 1000, 9999, 10_000, 999_999_999, 1_000_000_000, 1_000_000_001, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFF_FFFF, 0x8000_0000,
        0xFFFF_FFFF, 0x1_0000_0000, 9_999_999_999, 10_000_000_000, 999_999_999_999_999_999, 1_000_000_000_000_000_000, 0x7FFF_FFFF_FFFF_FFFF,
        0x8000_0000_0000_0000, 9_999_999_999_999_999_999, 10_000_000_000_000_000_000, ulong.MaxValue,
    ];

    [Fact]
    public void EveryPeculiarFormat_IsAsInDotNet()
    {
        foreach (string format in FormatSource.Peculiar)
        {
            foreach (ulong value in s_specials)
            {
                All(value, format);
                All(0 - value, format);
            }
        }
    }

    [Fact]
    public void StandardFormats_AreAsInDotNet()
    {
        var source = new NumberSource();
        var formats = new FormatSource(source);
        for (int i = 0; i < Cases.Fewer(4); i++)
        {
            All(source.Integer(), formats.Standard());
        }
    }

    [Fact]
    public void Patterns_AreAsInDotNet()
    {
        var source = new NumberSource();
        var formats = new FormatSource(source);
        for (int i = 0; i < Cases.Fewer(4); i++)
        {
            All(source.Integer(), formats.Pattern());
        }
    }

    [Fact]
    public void WithoutAFormat_TextIsAsInDotNet()
    {
        var source = new NumberSource();
        for (int i = 0; i < Cases.Fewer(4); i++)
        {
            ulong value = i < s_specials.Length ? s_specials[i] : source.Integer();
            FormatCheck.Same((int)value, "", (f, d, out n) => NumberFormat.Format((int)value, d, out n));
            FormatCheck.Same((uint)value, "", (f, d, out n) => NumberFormat.Format((uint)value, d, out n));
            FormatCheck.Same((long)value, "", (f, d, out n) => NumberFormat.Format((long)value, d, out n));
            FormatCheck.Same(value, "", (f, d, out n) => NumberFormat.Format(value, d, out n));
        }
    }

    [Fact]
    public void AHugePrecision_IsMeasured()
    {
        Assert.Equal(FormatResult.TooSmall, NumberFormat.Format(-12, uint.MaxValue, "D999999999", [], out int length));
        Assert.Equal(1_000_000_000, length);
        Assert.Equal(FormatResult.TooSmall, NumberFormat.Format(12UL, "F999999999", [], out length));
        Assert.Equal(1_000_000_002, length);
    }

    private static void All(ulong value, string format)
    {
        FormatCheck.Same((sbyte)value, format, (f, d, out n) => NumberFormat.Format((sbyte)value, 0xFF, f, d, out n));
        FormatCheck.Same((short)value, format, (f, d, out n) => NumberFormat.Format((short)value, 0xFFFF, f, d, out n));
        FormatCheck.Same((ushort)value, format, (f, d, out n) => NumberFormat.Format((uint)(ushort)value, f, d, out n));
        FormatCheck.Same((int)value, format, (f, d, out n) => NumberFormat.Format((int)value, uint.MaxValue, f, d, out n));
        FormatCheck.Same((uint)value, format, (f, d, out n) => NumberFormat.Format((uint)value, f, d, out n));
        FormatCheck.Same((long)value, format, (f, d, out n) => NumberFormat.Format((long)value, f, d, out n));
        FormatCheck.Same(value, format, (f, d, out n) => NumberFormat.Format(value, f, d, out n));
    }
}
