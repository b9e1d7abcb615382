namespace DeviceKit.CoreLib.Arithmetic;

/// <summary>The four words of a System.Decimal, in the order of decimal.GetBits: an integer of 96 bits, a scale and a sign.</summary>
internal readonly struct DecimalBits
{
    internal const int MostScale = 28;

    private const uint SignMask = 0x8000_0000;

    internal DecimalBits(uint low, uint middle, uint high, uint flags)
    {
        Low = low;
        Middle = middle;
        High = high;
        Flags = flags;
    }

    internal DecimalBits(uint low, uint middle, uint high, bool isNegative, int scale)
        : this(low, middle, high, ((uint)scale << 16) | (isNegative ? SignMask : 0))
    {
    }

    internal uint Low { get; }

    internal uint Middle { get; }

    internal uint High { get; }

    /// <summary>The scale in bits 16 to 23, the sign in bit 31.</summary>
    internal uint Flags { get; }

    /// <summary>The digits after the decimal point, 0 to 28.</summary>
    internal int Scale => (int)(Flags >> 16) & 0xFF;

    internal bool IsNegative => (int)Flags < 0;

    internal bool IsZero => (Low | Middle | High) == 0;

    internal ulong Low64 => ((ulong)Middle << 32) | Low;

    internal DecimalBits Negated => new(Low, Middle, High, Flags ^ SignMask);

    internal DecimalBits Absolute => new(Low, Middle, High, Flags & ~SignMask);
}
