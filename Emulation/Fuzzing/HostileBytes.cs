using System;
using System.Collections.Generic;

namespace DeviceKit.Emulation.Fuzzing;

/// <summary>
/// Damages valid inputs: bits, bytes, numbers with values at their limits, cuts, repetitions, pieces of one in another. The n-th input of a seed
/// is the first of seed + n - 1, so that a failing one is repeated alone.
/// </summary>
public sealed class HostileBytes
{
    private const int Kinds = 10;

    private static readonly uint[] s_limits =
        [0, 1, 2, 3, 4, 7, 8, 0x7F, 0x80, 0xFF, 0x100, 0x7FFF, 0x8000, 0xFFFE, 0xFFFF, 0x1_0000, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF];

    private readonly byte[][] _valid;
    private readonly byte[] _buffer;
    private ulong _next;
    private int _length;

    /// <summary>A source of inputs.</summary>
    /// <param name="seed">The first input's seed.</param>
    /// <param name="valid">The inputs to begin from; at least one.</param>
    /// <param name="maximumLength">The longest input in bytes.</param>
    public HostileBytes(ulong seed, IEnumerable<byte[]> valid, int maximumLength = 4096)
    {
        ArgumentNullException.ThrowIfNull(valid);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumLength, 1);
        _valid = [.. valid];
        ArgumentOutOfRangeException.ThrowIfZero(_valid.Length, nameof(valid));
        _buffer = new byte[maximumLength];
        _next = seed;
        Random = new SeededRandom(seed);
    }

    /// <summary>The seed whose first input is the last one given.</summary>
    public ulong Seed { get; private set; }

    internal SeededRandom Random { get; private set; }

    internal Span<byte> Current => _buffer.AsSpan(0, _length);

    /// <summary>The next input.</summary>
    /// <returns>The bytes, valid until the next call.</returns>
    public ReadOnlySpan<byte> Next()
    {
        Seed = _next++;
        Random = new SeededRandom(Seed);
        Place(0, _valid[Random.Next(_valid.Length)]);
        for (int i = Random.Next(5); i > 0; i--)
        {
            Mutate();
        }

        return Current;
    }

    private void Mutate()
    {
        int at = Random.Next(Math.Max(_length, 1));
        int count = 1 + Random.Next(16);
        switch (Random.Next(Kinds))
        {
            case 0 when _length > 0:
                _buffer[at] ^= (byte)(1 << Random.Next(8));
                break;
            case 1 when _length > 0:
                _buffer[at] = (byte)s_limits[Random.Next(s_limits.Length)];
                break;
            case 2:
                PutNumber(at, 2);
                break;
            case 3:
                PutNumber(at, 4);
                break;
            case 4:
                _length = at;
                break;
            case 5:
                Random.Fill(_buffer.AsSpan(_length, Math.Min(count, _buffer.Length - _length)));
                _length = Math.Min(_length + count, _buffer.Length);
                break;
            case 6:
                byte[] other = _valid[Random.Next(_valid.Length)];
                Place(at, other.AsSpan(Math.Min(Random.Next(2) == 0 ? at : Random.Next(other.Length + 1), other.Length)));
                break;
            case 7:
                Place(at, Current[Math.Min(at + count, _length)..].ToArray());
                break;
            case 8:
                Place(Math.Min(at + count, _length), Current[at..].ToArray());
                break;
            default:
                Random.Fill(Current[at..Math.Min(at + count, _length)]);
                break;
        }
    }

    /// <summary>Overwrites a number in either byte order with one at a limit of its type.</summary>
    private void PutNumber(int at, int size)
    {
        if (at + size > _length)
        {
            return;
        }

        uint value = s_limits[Random.Next(s_limits.Length)];
        bool bigEndian = Random.Next(4) != 0;
        for (int i = 0; i < size; i++)
        {
            _buffer[at + (bigEndian ? size - 1 - i : i)] = (byte)(value >> (8 * i));
        }
    }

    private void Place(int at, ReadOnlySpan<byte> bytes)
    {
        int count = Math.Min(bytes.Length, _buffer.Length - at);
        bytes[..count].CopyTo(_buffer.AsSpan(at));
        _length = at + count;
    }

}
