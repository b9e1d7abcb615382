namespace DeviceKit.Signatures;

/// <summary>How a pixel lies in memory.</summary>
public enum PixelFormat
{
    /// <summary>16 bits, little-endian: red in bits 15-11, green in 10-5, blue in 4-0.</summary>
    Rgb565,

    /// <summary>16 bits, big-endian, as SPI panels such as ST7789 and ILI9341 take them.</summary>
    Rgb565BigEndian,

    /// <summary>One bit, most significant bit leftmost, 1 is lit.</summary>
    Monochrome,

    /// <summary>32 bits: bytes red, green, blue, alpha.</summary>
    Rgba8888,
}
