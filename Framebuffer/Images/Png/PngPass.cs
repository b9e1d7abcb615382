using System;

namespace DeviceKit.Framebuffer.Png;

/// <summary>PNG 8.2: one of the seven pictures that an interlaced picture is sent as (or the whole one).</summary>
internal readonly record struct PngPass(int X, int Y, int StepX, int StepY)
{
    internal static PngPass Whole => new(0, 0, 1, 1);

    internal const int Count = 7;

    private static ReadOnlySpan<byte> Adam7 =>
    [
        0, 0, 8, 8,
        4, 0, 8, 8,
        0, 4, 4, 8,
        2, 0, 4, 4,
        0, 2, 2, 4,
        1, 0, 2, 2,
        0, 1, 1, 2,
    ];

    internal static PngPass Interlaced(int index) =>
        new(Adam7[index * 4], Adam7[(index * 4) + 1], Adam7[(index * 4) + 2], Adam7[(index * 4) + 3]);

    internal int Width(int imageWidth) => (imageWidth - X + StepX - 1) / StepX;

    internal int Height(int imageHeight) => (imageHeight - Y + StepY - 1) / StepY;
}
