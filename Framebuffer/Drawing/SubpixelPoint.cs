namespace DeviceKit.Framebuffer;

/// <summary>A point in 1/256 of a pixel; (0, 0) is the upper left corner of the first pixel, so (128, 128) is its middle.</summary>
/// <param name="X">To the right, in 1/256 pixel; the drawing area reaches from -32,768 to 32,767 pixels.</param>
/// <param name="Y">Downwards, in 1/256 pixel.</param>
public readonly record struct SubpixelPoint(int X, int Y)
{
    /// <summary>Subpixels in one pixel.</summary>
    public const int One = 256;

    /// <summary>The middle of a pixel.</summary>
    /// <param name="x">Column.</param>
    /// <param name="y">Row.</param>
    public static SubpixelPoint Center(int x, int y) => new((x * One) + (One / 2), (y * One) + (One / 2));

    /// <summary>The upper left corner of a pixel.</summary>
    /// <param name="x">Column.</param>
    /// <param name="y">Row.</param>
    public static SubpixelPoint Corner(int x, int y) => new(x * One, y * One);
}
