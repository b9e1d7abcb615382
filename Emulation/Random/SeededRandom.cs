using System;
using System.Buffers.Binary;
using System.Numerics;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation;

/// <summary>
/// A repeatable sequence: xoshiro256** 1.0 (Blackman and Vigna, prng.di.unimi.it), its 256 bits of state set by four steps of splitmix64.
/// The same seed gives the same bytes on every machine and in every version, for ever; tests hold it to that.
/// </summary>
/// <remarks>
/// <see cref="NextUInt32"/> is the upper half of one 64-bit output; <see cref="Fill"/> writes outputs little-endian and cuts the last one.
/// </remarks>
public sealed class SeededRandom : IRandom
{
    private ulong _s0;
    private ulong _s1;
    private ulong _s2;
    private ulong _s3;

    /// <summary>A sequence.</summary>
    /// <param name="seed">Its number.</param>
    public SeededRandom(ulong seed)
    {
        _s0 = SplitMix(ref seed);
        _s1 = SplitMix(ref seed);
        _s2 = SplitMix(ref seed);
        _s3 = SplitMix(ref seed);
    }

    /// <summary>One of several independent sequences of a run.</summary>
    /// <param name="seed">The run's number.</param>
    /// <param name="stream">The sequence's name; its UTF-16 code units are mixed into the seed by 64-bit FNV-1a.</param>
    public SeededRandom(ulong seed, ReadOnlySpan<char> stream)
        : this(seed ^ Hash(stream))
    {
    }

    /// <summary>64 random bits: one output of the generator.</summary>
    public ulong NextUInt64()
    {
        ulong result = BitOperations.RotateLeft(_s1 * 5, 7) * 9;
        ulong t = _s1 << 17;
        _s2 ^= _s0;
        _s3 ^= _s1;
        _s1 ^= _s2;
        _s0 ^= _s3;
        _s2 ^= t;
        _s3 = BitOperations.RotateLeft(_s3, 45);
        return result;
    }

    /// <inheritdoc/>
    public uint NextUInt32() => (uint)(NextUInt64() >> 32);

    /// <summary>A number from 0 up to a bound, which it does not reach: the upper half of output times bound.</summary>
    /// <param name="bound">At least 1.</param>
    public int Next(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bound, 1);
        return (int)Math.BigMul(NextUInt64(), (ulong)bound, out _);
    }

    /// <summary>True with a probability.</summary>
    /// <param name="probability">0 never, 1 always; takes one output in every case.</param>
    public bool Chance(double probability) => (NextUInt64() >> 11) * (1.0 / (1UL << 53)) < probability;

    /// <inheritdoc/>
    public void Fill(Span<byte> destination)
    {
        while (destination.Length >= sizeof(ulong))
        {
            BinaryPrimitives.WriteUInt64LittleEndian(destination, NextUInt64());
            destination = destination[sizeof(ulong)..];
        }

        if (!destination.IsEmpty)
        {
            Span<byte> last = stackalloc byte[sizeof(ulong)];
            BinaryPrimitives.WriteUInt64LittleEndian(last, NextUInt64());
            last[..destination.Length].CopyTo(destination);
        }
    }

    private static ulong SplitMix(ref ulong state)
    {
        ulong z = state += 0x9E37_79B9_7F4A_7C15;
        z = (z ^ (z >> 30)) * 0xBF58_476D_1CE4_E5B9;
        z = (z ^ (z >> 27)) * 0x94D0_49BB_1331_11EB;
        return z ^ (z >> 31);
    }

    private static ulong Hash(ReadOnlySpan<char> text)
    {
        ulong hash = 0xCBF2_9CE4_8422_2325;
        foreach (char unit in text)
        {
            hash = (hash ^ unit) * 0x0100_0000_01B3;
        }

        return hash;
    }
}
