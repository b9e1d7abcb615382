namespace DeviceKit.Framebuffer;

/// <summary>What a decoder refuses before it spends memory on it.</summary>
/// <param name="MaximumWidth">Pixels in a row.</param>
/// <param name="MaximumHeight">Rows.</param>
/// <param name="MaximumPixels">Pixels in all; each takes four bytes.</param>
public readonly record struct ImageLimits(int MaximumWidth, int MaximumHeight, int MaximumPixels)
{
    /// <summary>8,192 x 8,192 and 16 million pixels.</summary>
    public static ImageLimits Default => new(8192, 8192, 1 << 24);
}
