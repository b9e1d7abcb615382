using System;
using System.Collections.Generic;
using Xunit;

namespace DeviceKit.Framebuffer.Tests.Text;

public sealed class TextLayoutTests
{
    private static readonly TextStyle s_style = new(Fonts.Small, Colors.White);

    [Fact]
    public void MeasureLine_AddsAdvancesKerningAndSpacing()
    {
        int plain = Fonts.Small.AdvanceOf('A') + Fonts.Small.KerningOf('A', 'V') + Fonts.Small.AdvanceOf('V');
        Assert.Equal(plain, TextLayout.MeasureLine(Fonts.Small, "AV"));
        Assert.Equal(plain + 3, TextLayout.MeasureLine(Fonts.Small, "AV", 3));
        Assert.Equal(0, TextLayout.MeasureLine(Fonts.Small, ""));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("one", 1)]
    [InlineData("one\ntwo", 2)]
    [InlineData("one\n", 2)]
    [InlineData("\n\n", 3)]
    public void Measure_CountsLines(string text, int lines) => Assert.Equal(lines * Fonts.Small.LineHeight, TextLayout.Measure(s_style, text).Height);

    [Fact]
    public void Wrap_BreaksAtSpacesAndSplitsLongWords()
    {
        TextStyle style = s_style with { Overflow = TextOverflow.Wrap };
        int width = TextLayout.MeasureLine(Fonts.Small, "several");
        Assert.Equal(["a text", "of", "several", "words"], Lines(style, "a text of several words", width));
        List<string> split = Lines(style, "Donaudampfschiff", width);
        Assert.True(split.Count > 1);
        Assert.Equal("Donaudampfschiff", string.Concat(split));
    }

    [Fact]
    public void Wrap_IntoNoRoomAtAll_EndsWithOneCharacterALine() =>
        Assert.Equal(["a", "b", "c"], Lines(s_style with { Overflow = TextOverflow.Wrap }, "abc", 0));

    [Fact]
    public void Wrap_NeverExceedsTheWidth()
    {
        for (int seed = 0; seed < 300; seed++)
        {
            Random random = new(seed);
            char[] text = new char[60];
            for (int i = 0; i < text.Length; i++)
            {
                text[i] = random.Next(5) == 0 ? ' ' : (char)random.Next('!', '~');
            }

            int width = random.Next(20, 120);
            foreach (string line in Lines(s_style with { Overflow = TextOverflow.Wrap }, new string(text), width))
            {
                Assert.True(TextLayout.MeasureLine(Fonts.Small, line) <= width, $"seed {seed}: '{line}' in {width}");
            }
        }
    }

    [Fact]
    public void Shorten_LeavesRoomForTheEllipsis()
    {
        string text = "A rather long line of text";
        for (int width = 20; width < 200; width++)
        {
            ReadOnlySpan<char> line = TextLayout.Shorten(s_style, text, width, out bool shortened);
            int ellipsis = shortened ? Fonts.Small.AdvanceOf('…') : 0;
            Assert.True(TextLayout.MeasureLine(Fonts.Small, line) + ellipsis <= width);
            Assert.Equal(shortened, line.Length < text.Length);
        }
    }

    private static List<string> Lines(TextStyle style, string text, int width)
    {
        List<string> lines = [];
        LineReader reader = new(style, text, width);
        while (reader.Next(out ReadOnlySpan<char> line))
        {
            lines.Add(line.ToString());
        }

        return lines;
    }
}
