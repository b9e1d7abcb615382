using System.IO;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Framebuffer.Tests.Text;

public sealed class FontSpecimenTests
{
    [Fact]
    public void Draft()
    {
        Surface s = new(400, 470, PixelFormat.Rgb565);
        Canvas c = s.Canvas;
        c.Clear(Color.FromRgb(0x101820));
        TextStyle small = new(Fonts.Small, Colors.White);
        TextStyle medium = new(Fonts.Medium, Colors.White);
        c.DrawText("The quick brown fox jumps over the lazy dog. 0123456789", 4, 2, small);
        c.DrawText("ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz", 4, 16, small);
        c.DrawText("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ °C ±² «» ¿¡ §¶ €£¥ ← ↑ → ↓ – — … • ≤≥", 4, 30, small);
        c.DrawText("ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ", 4, 46, small);
        c.DrawText("stale since 12:34 · 192.168.1.17 · rtt 23 ms · updated 08:15", 4, 62, small);
        c.DrawText("The quick brown fox jumps over", 4, 76, medium);
        c.DrawText("the lazy dog 0123456789 AVATo", 4, 98, medium);
        c.DrawText("ABCDEFGHIJKLMNOPQRSTUVW", 4, 120, medium);
        c.DrawText("XYZ & gjpqy $%@#?! (a) {b} ß ÄÖÜ äöü é", 4, 142, medium);
        c.DrawText("Partly cloudy, Zürich", 4, 166, medium);
        c.DrawText("-12.4°C 567", 4, 190, new TextStyle(Fonts.Large, Color.FromRgb(0xFFD479)));
        c.DrawText("0389 km/h", 4, 244, new TextStyle(Fonts.Large, Color.FromRgb(0xFFD479)));
        File.WriteAllBytes("/tmp/specimen.png", PngCodec.Instance.Encode(s));
        for (int i = 0; i < 9; i++)
        {
            c.DrawIcon(WeatherIcons.Get((WeatherSymbol)i, 32), 4 + (36 * i), 290);
            c.DrawIcon(WeatherIcons.Get((WeatherSymbol)i, 64), 2 + (66 * (i % 6)), 330 + (68 * (i / 6)));
        }

        Surface z = new(s.Width * 3, s.Height * 3, PixelFormat.Rgb565);
        for (int y = 0; y < s.Height; y++)
        {
            for (int x = 0; x < s.Width; x++)
            {
                z.Canvas.FillRectangle(new PixelRectangle(x * 3, y * 3, 3, 3), s.GetPixel(x, y));
            }
        }

        File.WriteAllBytes("/tmp/specimen3.png", PngCodec.Instance.Encode(z));
        Assert.True(true);
    }
}
