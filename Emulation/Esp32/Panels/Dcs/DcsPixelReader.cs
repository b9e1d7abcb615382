namespace DeviceKit.Emulation.Esp32;

/// <summary>Puts pixels together from the bytes on the bus.</summary>
internal sealed class DcsPixelReader
{
    private uint _bits;
    private int _count;

    public DcsPixelDepth Depth { get; set; } = DcsPixelDepth.Bits18;

    /// <summary>16 bits only: the low byte comes first.</summary>
    public bool IsLittleEndian { get; set; }

    /// <summary>True when bytes of an unfinished pixel wait; half a byte that fills up an odd number of 12-bit pixels is none.</summary>
    public bool IsPartial => Depth == DcsPixelDepth.Bits12 ? _count == 8 : _count > 0;

    public void Restart() => _count = 0;

    /// <summary>Takes a byte.</summary>
    /// <returns>True when it completed a pixel.</returns>
    public bool TryPush(byte value, out uint pixel)
    {
        _bits = (_bits << 8) | value;
        _count += 8;
        int needed = Depth switch { DcsPixelDepth.Bits12 => 12, DcsPixelDepth.Bits16 => 16, _ => 24 };
        if (_count < needed)
        {
            pixel = 0;
            return false;
        }

        _count -= needed;
        uint taken = _bits >> _count;
        pixel = Depth switch
        {
            DcsPixelDepth.Bits12 => From12(taken & 0xFFF),
            DcsPixelDepth.Bits16 => From16(IsLittleEndian ? ((taken & 0xFF) << 8) | ((taken >> 8) & 0xFF) : taken & 0xFFFF),
            _ => (((taken >> 18) & 63) << 12) | (((taken >> 10) & 63) << 6) | ((taken >> 2) & 63),
        };
        return true;
    }

    private static uint From12(uint value) =>
        (Widen4(value >> 8) << 12) | (Widen4((value >> 4) & 15) << 6) | Widen4(value & 15);

    private static uint From16(uint value) =>
        (Widen5(value >> 11) << 12) | (((value >> 5) & 63) << 6) | Widen5(value & 31);

    private static uint Widen4(uint value) => (value << 2) | (value >> 2);

    private static uint Widen5(uint value) => (value << 1) | (value >> 4);
}
