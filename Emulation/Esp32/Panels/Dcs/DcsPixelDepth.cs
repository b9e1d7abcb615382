namespace DeviceKit.Emulation.Esp32;

/// <summary>How pixels lie on the bus; the values are COLMOD's low three bits.</summary>
internal enum DcsPixelDepth
{
    /// <summary>4 bits a channel, two pixels in three bytes.</summary>
    Bits12 = 3,

    /// <summary>5, 6 and 5 bits in two bytes.</summary>
    Bits16 = 5,

    /// <summary>6 bits a channel, each in the upper bits of a byte.</summary>
    Bits18 = 6,
}
