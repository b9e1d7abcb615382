using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Framebuffer.Tests;

/// <summary>The README's example is the code between the two marks, and it runs.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public async Task Example_Runs()
    {
        BandedFramebuffer framebuffer = new(320, 240, PixelFormat.Rgb565, 40);

        // README begins
        Screen screen = new(framebuffer, Draw, Colors.Black);
        await screen.PresentAsync();                            // everything
        screen.Invalidate(new PixelRectangle(0, 220, 320, 20)); // later: the footer only
        await screen.PresentAsync();

        static void Draw(in Canvas canvas)                      // once a band; coordinates are the whole screen's
        {
            canvas.FillRoundedRectangle(new PixelRectangle(8, 8, 304, 60), 8, Color.FromRgb(0x17222E));
            canvas.DrawText("21.5°", 20, 12, new TextStyle(Fonts.Large, Colors.White));
            canvas.DrawIcon(WeatherIcons.Get(WeatherSymbol.Rain, 64), 240, 6);
        }

        // README ends
        Assert.Equal(7, framebuffer.Bands);
        Assert.Equal(Color.FromRgb565(Color.FromRgb(0x17222E).ToRgb565()), framebuffer.Shown.GetPixel(12, 40));
    }

    [Fact]
    public void Readme_ShowsTheCodeThatRuns()
    {
        string[] readme = File.ReadAllLines(RepositoryFiles.PathOf("Framebuffer/README.md"));
        string[] source = File.ReadAllLines(RepositoryFiles.PathOf("Tests/Framebuffer/ReadmeTests.cs"));
        Assert.Equal(Between(source, "        // README begins", "        // README ends", indent: 8), Between(readme, "```csharp", "```", indent: 0));
    }

    private static List<string> Between(string[] lines, string first, string last, int indent)
    {
        int begin = Array.IndexOf(lines, first) + 1;
        int end = Array.IndexOf(lines, last, begin);
        return [.. lines[begin..end].Select(line => line.Length > indent ? line[indent..] : "").Where(line => line.Length > 0)];
    }
}
