using System;

namespace DeviceKit.Emulation.Captures;

/// <summary>The unit and the origin of a file's stamps (pcapng's <c>if_tsresol</c> and <c>if_tsoffset</c>).</summary>
/// <param name="Code">The negative power of ten (top bit clear) or of two (top bit set) that one unit is of a second.</param>
/// <param name="OffsetSeconds">Seconds to be added to every stamp.</param>
public readonly record struct CaptureResolution(byte Code, long OffsetSeconds = 0)
{
    private const byte PowerOfTwo = 0x80;
    private const long NanosecondsPerSecond = 1_000_000_000;

    /// <summary>Microseconds since 1970: pcapng's default and classic pcap's.</summary>
    public static CaptureResolution Microseconds => new(6);

    /// <summary>Nanoseconds since 1970.</summary>
    public static CaptureResolution Nanoseconds => new(9);

    /// <summary>The stamp that a number of units stands for, rounded down to a nanosecond and held within what a stamp can say.</summary>
    /// <param name="units">The units since the origin.</param>
    public CaptureTimestamp ToTimestamp(ulong units)
    {
        int exponent = Code & ~PowerOfTwo;
        UInt128 nanoseconds = (Code & PowerOfTwo) != 0 ? ((UInt128)units * NanosecondsPerSecond) >> exponent
            : exponent <= 9 ? (UInt128)units * PowerOfTen(9 - exponent)
            : exponent - 9 < 20 ? units / PowerOfTen(exponent - 9)
            : 0;
        Int128 sum = (Int128)nanoseconds + ((Int128)OffsetSeconds * NanosecondsPerSecond);
        return new CaptureTimestamp((long)Int128.Clamp(sum, long.MinValue, long.MaxValue));
    }

    private static ulong PowerOfTen(int exponent)
    {
        ulong value = 1;
        for (; exponent > 0; exponent--)
        {
            value *= 10;
        }

        return value;
    }
}
