using System;
using System.Text;
using DeviceKit.Signatures;

namespace DeviceKit.Framebuffer.Tests;

/// <summary>Small pictures as text: '.' is black, '#' white, a hexadecimal digit the sixteenth of brightness between.</summary>
internal static class Picture
{
    internal static string Draw(int width, int height, DrawAction draw, PixelFormat format = PixelFormat.Rgba8888)
    {
        Surface surface = new(width, height, format);
        surface.Canvas.Clear(Colors.Black);
        draw(surface.Canvas);
        return Text(surface);
    }

    internal static string Text(Surface surface)
    {
        StringBuilder text = new();
        for (int y = 0; y < surface.Height; y++)
        {
            for (int x = 0; x < surface.Width; x++)
            {
                int level = surface.GetPixel(x, y).Luminance;
                text.Append(level == 0 ? '.' : level == 255 ? '#' : "0123456789abcdef"[level / 16]);
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>A picture as it stands in a test: indented, without empty lines.</summary>
    internal static string Of(string text)
    {
        StringBuilder lines = new();
        foreach (string line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            lines.Append(line).Append('\n');
        }

        return lines.ToString();
    }
}
