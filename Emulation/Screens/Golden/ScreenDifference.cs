using System;
using DeviceKit.Framebuffer;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation;

/// <summary>Which pixels of two pictures of one size differ.</summary>
internal sealed class ScreenDifference
{
    private readonly bool[] _differs;
    private readonly int _width;

    private ScreenDifference(int width, int height)
    {
        _width = width;
        _differs = new bool[width * height];
    }

    internal int Count { get; private set; }

    internal int LargestStep { get; private set; }

    internal PixelRectangle Box { get; private set; }

    internal bool this[int x, int y] => _differs[(y * _width) + x];

    internal static ScreenDifference Find(Surface expected, Surface actual, int tolerance)
    {
        ScreenDifference difference = new(actual.Width, actual.Height);
        for (int y = 0; y < actual.Height; y++)
        {
            for (int x = 0; x < actual.Width; x++)
            {
                int step = Distance(expected.GetPixel(x, y), actual.GetPixel(x, y));
                if (step > tolerance)
                {
                    difference._differs[(y * actual.Width) + x] = true;
                    difference.Count++;
                    difference.LargestStep = Math.Max(difference.LargestStep, step);
                    difference.Box = difference.Box.Union(new PixelRectangle(x, y, 1, 1));
                }
            }
        }

        return difference;
    }

    /// <summary>The expected picture in pale grey, differing pixels in red, and a frame around all of them.</summary>
    internal Surface Paint(Surface expected)
    {
        Surface picture = new(expected.Width, expected.Height, PixelFormat.Rgba8888);
        for (int y = 0; y < expected.Height; y++)
        {
            for (int x = 0; x < expected.Width; x++)
            {
                byte gray = (byte)(128 + (expected.GetPixel(x, y).Luminance / 3));
                picture.SetPixel(x, y, this[x, y] ? Colors.Red : new Color(gray, gray, gray));
            }
        }

        PixelRectangle frame = new(Box.X - 2, Box.Y - 2, Box.Width + 4, Box.Height + 4);
        picture.Canvas.DrawRectangle(frame, Colors.Magenta);
        return picture;
    }

    private static int Distance(Color one, Color other)
    {
        int red = Math.Abs(one.Red - other.Red);
        int green = Math.Abs(one.Green - other.Green);
        int blue = Math.Abs(one.Blue - other.Blue);
        int alpha = Math.Abs(one.Alpha - other.Alpha);
        return Math.Max(Math.Max(red, green), Math.Max(blue, alpha));
    }
}
