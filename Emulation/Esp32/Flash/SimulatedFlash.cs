using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Esp32;

/// <summary>A NOR flash, or a partition of one: erasing sets a sector's bits, writing clears bits, each sector counts its erasures.</summary>
/// <remarks>
/// When the power goes in the middle of an operation, the words before that point are done, the word at it is partly done, and the rest is
/// untouched; a sector that was being erased holds words of both kinds.
/// </remarks>
public sealed class SimulatedFlash
{
    /// <summary>The bytes that are erased at once.</summary>
    public const int SectorSize = 4096;

    private readonly byte[] _bytes;
    private readonly int[] _erasures;
    private IRandom? _chance;
    private long _operationsLeft = long.MaxValue;

    /// <summary>An erased flash that was never used.</summary>
    /// <param name="sectors">Its size in sectors; ESP-IDF's default nvs partition has 6.</param>
    public SimulatedFlash(int sectors)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(sectors, 1);
        _bytes = new byte[sectors * SectorSize];
        _bytes.AsSpan().Fill(0xFF);
        _erasures = new int[sectors];
    }

    /// <summary>The size in sectors.</summary>
    public int Sectors => _erasures.Length;

    /// <summary>The whole content.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>How often each sector was erased: its wear. Flash of ESP32 modules is good for about 100,000.</summary>
    public IReadOnlyList<int> Erasures => _erasures;

    /// <summary>The erasures of all sectors.</summary>
    public long TotalErasures => _erasures.Sum(count => (long)count);

    /// <summary>The bytes that were written so far.</summary>
    public long BytesWritten { get; private set; }

    /// <summary>The writes and erasures so far.</summary>
    public long Operations { get; private set; }

    /// <summary>False after the power was cut, until <see cref="RestorePower"/>.</summary>
    public bool HasPower { get; private set; } = true;

    /// <summary>Copies bytes out.</summary>
    /// <param name="offset">Where from.</param>
    /// <param name="destination">Where to.</param>
    public void Read(int offset, Span<byte> destination) => _bytes.AsSpan(offset, destination.Length).CopyTo(destination);

    /// <summary>Clears the bits that are zero in the data.</summary>
    /// <param name="offset">Where to, a multiple of 4.</param>
    /// <param name="data">The data, a multiple of 4 bytes.</param>
    /// <exception cref="PowerLossException">The power went during this write.</exception>
    public void Write(int offset, ReadOnlySpan<byte> data)
    {
        int whole = BeginOperation(data.Length / 4) * 4;
        for (int i = 0; i < whole; i++)
        {
            _bytes[offset + i] &= data[i];
        }

        BytesWritten += whole;
        if (!HasPower)
        {
            for (int i = whole; i < Math.Min(whole + 4, data.Length); i++)
            {
                _bytes[offset + i] &= (byte)(data[i] | _chance!.NextUInt32());
            }

            throw new PowerLossException($"The power went after {whole} of {data.Length} bytes of a write at {offset:X}h.");
        }
    }

    /// <summary>Sets all bits of a sector.</summary>
    /// <param name="sector">Its number.</param>
    /// <exception cref="PowerLossException">The power went during this erasure.</exception>
    public void Erase(int sector)
    {
        Span<byte> bytes = _bytes.AsSpan(sector * SectorSize, SectorSize);
        BeginOperation(0);
        _erasures[sector]++;
        if (!HasPower)
        {
            foreach (ref byte cell in bytes)
            {
                cell |= (byte)(_chance!.NextUInt32() & _chance.NextUInt32());
            }

            throw new PowerLossException($"The power went while sector {sector} was erased.");
        }

        bytes.Fill(0xFF);
    }

    /// <summary>Lets the power go during a later operation.</summary>
    /// <param name="operations">How many writes and erasures are still done; 0 cuts the next one.</param>
    /// <param name="chance">Says how far the one that is cut comes.</param>
    public void CutPowerAfter(long operations, IRandom chance)
    {
        ArgumentNullException.ThrowIfNull(chance);
        _operationsLeft = operations;
        _chance = chance;
    }

    /// <summary>Brings the power back, or takes <see cref="CutPowerAfter"/> back.</summary>
    public void RestorePower()
    {
        HasPower = true;
        _operationsLeft = long.MaxValue;
    }

    /// <summary>The number of whole words that this operation gets done.</summary>
    private int BeginOperation(int words)
    {
        if (!HasPower)
        {
            throw new PowerLossException("The power is off.");
        }

        Operations++;
        if (_operationsLeft-- > 0)
        {
            return words;
        }

        HasPower = false;
        return words == 0 ? 0 : (int)(_chance!.NextUInt32() % (uint)words);
    }
}
