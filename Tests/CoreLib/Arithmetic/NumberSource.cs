using System;

namespace DeviceKit.CoreLib.Tests.Arithmetic;

/// <summary>
/// Seeded operands (SplitMix64), chosen so that the corners are met: uniform bits, long runs of equal bits, special values and their
/// neighbours, small integers, exponents near one another.
/// </summary>
internal sealed class NumberSource(ulong seed)
{
    private ulong _state = seed * 0x9E37_79B9_7F4A_7C15;

    internal NumberSource()
        : this(Cases.Seed)
    {
    }

    internal ulong Bits()
    {
        _state += 0x9E37_79B9_7F4A_7C15;
        ulong z = _state;
        z = (z ^ (z >> 30)) * 0xBF58_476D_1CE4_E5B9;
        z = (z ^ (z >> 27)) * 0x94D0_49BB_1331_11EB;
        return z ^ (z >> 31);
    }

    internal int Below(int bound) => (int)(Bits() % (uint)bound);

    /// <summary>An integer whose length in bits is uniform, with runs of ones and zeros among them.</summary>
    internal ulong Integer()
    {
        ulong value = Bits() >> Below(64);
        return Below(4) switch
        {
            0 => (1UL << Below(64)) + value % 3 - 1,
            1 => Runs(),
            _ => value,
        };
    }

    internal ulong Double()
    {
        switch (Below(8))
        {
            case 0:
                return DoubleCases.Specials[Below(DoubleCases.Specials.Length)];
            case 1:
                return BitConverter.DoubleToUInt64Bits((int)Bits() >> Below(32));
            case 2:
                return Bits();
            case 3:
                return (Bits() & 0x8000_0000_0000_0000) | (Bits() >> (12 + Below(52)));
            case 4:
                return (Runs() & 0x800F_FFFF_FFFF_FFFF) | ((ulong)(uint)(1023 - 70 + Below(140)) << 52);
            case 5:
                return (Runs() & 0x800F_FFFF_FFFF_FFFF) | ((ulong)(uint)Below(2047) << 52);
            default:
                return (Bits() & 0x800F_FFFF_FFFF_FFFF) | ((ulong)(uint)(1023 - 70 + Below(140)) << 52);
        }
    }

    internal uint Single()
    {
        uint bits = (uint)Bits();
        switch (Below(8))
        {
            case 0:
                return SingleCases.Specials[Below(SingleCases.Specials.Length)];
            case 1:
                return BitConverter.SingleToUInt32Bits((int)bits >> Below(32));
            case 2:
                return bits;
            case 3:
                return (bits & 0x8000_0000) | ((uint)Bits() >> (9 + Below(23)));
            case 4:
                return ((uint)Runs() & 0x807F_FFFF) | ((uint)(127 - 35 + Below(70)) << 23);
            case 5:
                return ((uint)Runs() & 0x807F_FFFF) | ((uint)Below(255) << 23);
            default:
                return (bits & 0x807F_FFFF) | ((uint)(127 - 35 + Below(70)) << 23);
        }
    }

    private ulong Runs()
    {
        ulong value = Bits();
        ulong mask = (1UL << Below(64)) - 1;
        value = (Bits() & 1) != 0 ? value | mask : value & ~mask;
        return (Bits() & 1) != 0 ? value : value ^ (1UL << Below(64));
    }
}
