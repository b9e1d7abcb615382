namespace DeviceKit.Framebuffer.Png;

/// <summary>PNG 11.2.1, table 11.1.</summary>
internal enum PngColorType
{
    Gray = 0,
    TrueColor = 2,
    Indexed = 3,
    GrayAlpha = 4,
    TrueColorAlpha = 6,
}
