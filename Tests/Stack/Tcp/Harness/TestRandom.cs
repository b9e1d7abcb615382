using System;
using DeviceKit.Signatures;

namespace DeviceKit.Stack.Tests.Tcp;

/// <summary>SplitMix64: the same numbers for the same seed.</summary>
internal sealed class TestRandom(ulong seed) : IRandom
{
    private ulong _state = seed;

    public void Fill(Span<byte> destination)
    {
        for (int i = 0; i < destination.Length; i++)
        {
            destination[i] = (byte)(NextUInt64() >> 56);
        }
    }

    public uint NextUInt32() => (uint)(NextUInt64() >> 32);

    public int Next(int limit) => (int)(NextUInt32() % (uint)limit);

    /// <summary>True with a chance of so many in a thousand.</summary>
    public bool Chance(int perMille) => NextUInt32() % 1000 < (uint)perMille;

    private ulong NextUInt64()
    {
        ulong z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
