using System;

namespace DeviceKit.Stack.Tcp;

/// <summary>The bytes that the application has written and the peer has not acknowledged, sent or not, and the FIN behind them.</summary>
internal sealed class SendBuffer
{
    private readonly ByteRing _ring;

    /// <summary>An empty buffer.</summary>
    /// <param name="capacity">In bytes; the memory comes with the first write.</param>
    /// <param name="start">The sequence number of the first byte to be written: ISS + 1.</param>
    public SendBuffer(int capacity, SequenceNumber start)
    {
        _ring = new ByteRing(capacity);
        Start = start;
    }

    /// <summary>The sequence number of the first byte held.</summary>
    public SequenceNumber Start { get; private set; }

    /// <summary>The sequence number behind the last byte held: that of the FIN, once there is one.</summary>
    public SequenceNumber DataEnd => Start + _ring.Count;

    /// <summary>The sequence number behind everything that is to be sent, FIN included.</summary>
    public SequenceNumber End => Start + _ring.Count + (IsEnded ? 1 : 0);

    /// <summary>True when nothing is written behind the data any more; a FIN follows it.</summary>
    public bool IsEnded { get; private set; }

    public int Count => _ring.Count;

    public int Free => _ring.Free;

    public int Capacity => _ring.Capacity;

    public bool IsAllocated => _ring.IsAllocated;

    /// <summary>Appends what fits.</summary>
    /// <returns>The number of bytes taken.</returns>
    public int Write(ReadOnlySpan<byte> data) => _ring.Append(data);

    public void CopyTo(SequenceNumber sequence, Span<byte> destination) => _ring.CopyTo(sequence - Start, destination);

    /// <summary>Puts a FIN behind the data.</summary>
    public void Finish() => IsEnded = true;

    /// <summary>Drops the bytes before an acknowledgment number.</summary>
    /// <param name="acknowledgment">Not behind <see cref="End"/>.</param>
    public void Acknowledge(SequenceNumber acknowledgment)
    {
        int length = Math.Min(acknowledgment - Start, _ring.Count);
        if (length > 0)
        {
            _ring.Discard(length);
            Start += length;
        }
    }

    public void Release() => _ring.Release();
}
