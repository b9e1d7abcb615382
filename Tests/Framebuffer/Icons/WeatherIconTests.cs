using System;
using DeviceKit.Emulation;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Framebuffer.Tests.Icons;

public sealed class WeatherIconTests
{
    [Fact]
    public void AllIcons_LookAsTheyShould()
    {
        WeatherSymbol[] symbols = Enum.GetValues<WeatherSymbol>();
        Surface sheet = new(symbols.Length * 66, 100, PixelFormat.Rgb565);
        sheet.Canvas.Clear(Color.FromRgb(0x101820));
        for (int i = 0; i < symbols.Length; i++)
        {
            sheet.Canvas.DrawIcon(WeatherIcons.Get(symbols[i], 64), (i * 66) + 1, 1);
            sheet.Canvas.DrawIcon(WeatherIcons.Get(symbols[i], 32), (i * 66) + 17, 67);
        }

        Assert.Null(Record.Exception(() => sheet.ShouldMatch("icons.png", new ScreenMatchOptions { GoldenFolder = RepositoryFiles.PathOf("Tests/Framebuffer/Goldens") })));
    }

    [Fact]
    public void EveryLayer_LiesWithinItsIcon()
    {
        foreach (WeatherSymbol symbol in Enum.GetValues<WeatherSymbol>())
        {
            foreach (int size in new[] { 32, 64 })
            {
                Icon icon = WeatherIcons.Get(symbol, size);
                Assert.Equal(size, icon.Size);
                for (int i = 0; i < icon.LayerCount; i++)
                {
                    IconLayer layer = icon.Layer(i);
                    Assert.True(layer.X + layer.Bitmap.Width <= size && layer.Y + layer.Bitmap.Height <= size);
                }
            }
        }
    }

    [Fact]
    public void Get_OfAnotherSize_GivesTheNextSmaller()
    {
        Assert.Equal(32, WeatherIcons.Get(WeatherSymbol.Rain, 63).Size);
        Assert.Equal(64, WeatherIcons.Get(WeatherSymbol.Rain, 100).Size);
        Assert.Equal(32, WeatherIcons.Get(WeatherSymbol.Rain, 5).Size);
        Assert.Throws<ArgumentOutOfRangeException>(() => WeatherIcons.Get((WeatherSymbol)99, 32).Size);
    }
}
