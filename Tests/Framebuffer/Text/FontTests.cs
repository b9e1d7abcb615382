using System.Collections.Generic;
using DeviceKit.Emulation;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Framebuffer.Tests.Text;

public sealed class FontTests
{
    public static TheoryData<string> Names => ["Small", "Medium", "Large"];

    [Fact]
    public void SmallAndMedium_HaveAsciiLatin1AndMarks()
    {
        List<char> missing = [];
        foreach (Font font in new[] { Fonts.Small, Fonts.Medium })
        {
            for (char c = ' '; c <= 'ÿ'; c++)
            {
                if (!font.Contains(c) && c is < (char)0x7F or > (char)0x9F)
                {
                    missing.Add(c);
                }
            }

            foreach (char c in "–—‘’“”•…€←↑→↓−≤≥")
            {
                if (!font.Contains(c))
                {
                    missing.Add(c);
                }
            }
        }

        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Digits_AreAllOfOneWidthAndNotKerned(string name)
    {
        Font font = Get(name);
        for (char digit = '0'; digit <= '9'; digit++)
        {
            Assert.Equal(font.AdvanceOf('0'), font.AdvanceOf(digit));
            Assert.Equal(0, font.KerningOf('1', digit));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Letters_StandAsHighAsTheMetricsSay(string name)
    {
        Font font = Get(name);
        Assert.Equal(font.CapHeight, font.Find('A').Top);
        Assert.Equal(font.XHeight, font.Find('x').Top);
        Assert.Equal(font.CapHeight, font.Find('8').Height);
        Assert.InRange(font.Find('p').Height - font.Find('p').Top, 1, font.Descent);
    }

    [Fact]
    public void UnknownCharacter_BecomesAQuestionMark() => Assert.Equal(Fonts.Small.Find('?'), Fonts.Small.Find('字'));

    [Fact]
    public void Specimen_LooksAsItShould()
    {
        Surface sheet = new(330, 238, PixelFormat.Rgb565);
        Canvas canvas = sheet.Canvas;
        canvas.Clear(Color.FromRgb(0x101820));
        TextStyle small = new(Fonts.Small, Colors.White);
        TextStyle medium = new(Fonts.Medium, Colors.White);
        TextStyle large = new(Fonts.Large, Color.FromRgb(0xFFD479));
        canvas.DrawText("The quick brown fox jumps over the lazy dog. 0123456789\nABCDEFGHIJKLMNOPQRSTUVWXYZ AVA To P. L'\nabcdefghijklmnopqrstuvwxyz\n!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ ← ↑ → ↓ – — … • ≤ ≥", 4, 2, small);
        canvas.DrawText("¡¢£¤¥¦§¨©ª«¬®¯°±²³´µ¶·¸¹º»¼½¾¿×÷\nÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞß\nàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ", 4, 60, small);
        canvas.DrawText("The quick brown fox jumps\nover the lazy dog 0123456789\nÄÖÜäöüß AVATo & $%@#?!", 4, 104, medium);
        canvas.DrawText("-12.4°C 567", 4, 184, large);
        Assert.Null(Record.Exception(() => sheet.ShouldMatch("specimen.png", new ScreenMatchOptions { GoldenFolder = RepositoryFiles.PathOf("Tests/Framebuffer/Goldens") })));
    }

    private static Font Get(string name) => name switch
    {
        "Small" => Fonts.Small,
        "Medium" => Fonts.Medium,
        _ => Fonts.Large,
    };
}
