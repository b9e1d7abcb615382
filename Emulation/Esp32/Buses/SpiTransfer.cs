using System;

namespace DeviceKit.Emulation.Esp32;

/// <summary>A queued transfer: its buffer is borrowed until it completes.</summary>
internal sealed class SpiTransfer
{
    private readonly byte[] _atQueuing;

    public SpiTransfer(SpiLine line, bool isData, ReadOnlyMemory<byte> buffer, Action? completed, TimeSpan end)
    {
        Line = line;
        IsData = isData;
        Buffer = buffer;
        Completed = completed;
        End = end;
        _atQueuing = buffer.ToArray();
    }

    public SpiLine Line { get; }

    public bool IsData { get; }

    public ReadOnlyMemory<byte> Buffer { get; }

    public Action? Completed { get; }

    /// <summary>When the last bit has passed.</summary>
    public TimeSpan End { get; }

    /// <summary>True when the device has the bytes; the completion may still be to come.</summary>
    public bool IsDelivered { get; set; }

    /// <summary>The first byte that differs from what was queued, or -1.</summary>
    public int FindChange()
    {
        int same = _atQueuing.AsSpan().CommonPrefixLength(Buffer.Span);
        return same == _atQueuing.Length ? -1 : same;
    }
}
