using System;

namespace DeviceKit.Signatures;

/// <summary>A piece of the screen that is to be painted now.</summary>
public readonly ref struct FramebufferBand
{
    /// <summary>A band over a framebuffer's memory.</summary>
    /// <param name="pixels">The first row's first pixel onwards; at least <c>stride * (height - 1)</c> bytes and one row's pixels.</param>
    /// <param name="stride">The distance of two rows in bytes.</param>
    /// <param name="bounds">Where the band stands, in screen pixels.</param>
    /// <param name="format">How a pixel lies in memory.</param>
    public FramebufferBand(Span<byte> pixels, int stride, PixelRectangle bounds, PixelFormat format)
    {
        Pixels = pixels;
        Stride = stride;
        Bounds = bounds;
        Format = format;
    }

    /// <summary>The pixels; row r begins at <c>r * Stride</c>.</summary>
    public Span<byte> Pixels { get; }

    /// <summary>The distance of two rows in bytes.</summary>
    public int Stride { get; }

    /// <summary>Where the band stands, in screen pixels.</summary>
    public PixelRectangle Bounds { get; }

    /// <summary>How a pixel lies in memory.</summary>
    public PixelFormat Format { get; }
}
