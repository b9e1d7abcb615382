using System;

namespace DeviceKit.Stack.Tcp;

/// <summary>
/// The bytes that have come and were not read, in order, and behind them in the same ring those that came out of order, each at its place.
/// So the advertised window is the whole budget: no segment is kept anywhere else.
/// </summary>
internal sealed class ReceiveBuffer
{
    private readonly ByteRing _ring;
    private OutOfOrderRanges _ranges;
    private SequenceNumber _fin;
    private bool _finKnown;

    /// <summary>An empty buffer.</summary>
    /// <param name="capacity">In bytes; the memory comes with the first data.</param>
    /// <param name="rangeLimit">The largest number of ranges behind gaps.</param>
    /// <param name="next">The first sequence number expected: IRS + 1.</param>
    public ReceiveBuffer(int capacity, int rangeLimit, SequenceNumber next)
    {
        _ring = new ByteRing(capacity);
        _ranges = new OutOfOrderRanges(rangeLimit);
        Next = next;
    }

    /// <summary>RCV.NXT: the next sequence number expected.</summary>
    public SequenceNumber Next { get; private set; }

    /// <summary>The number of bytes that can be read.</summary>
    public int Count => _ring.Count;

    /// <summary>The number of bytes behind <see cref="Next"/> that there is room for.</summary>
    public int Free => _ring.Free;

    public int Capacity => _ring.Capacity;

    /// <summary>The number of ranges behind gaps.</summary>
    public int RangeCount => _ranges.Count;

    /// <summary>True when the peer's FIN has come and everything before it.</summary>
    public bool IsEnded { get; private set; }

    public bool IsAllocated => _ring.IsAllocated;

    /// <summary>Appends a segment that starts at <see cref="Next"/>, while no range waits.</summary>
    public void Append(ReadOnlySpan<byte> payload)
    {
        _ring.Append(payload);
        Next += payload.Length;
    }

    /// <summary>Puts a segment in its place.</summary>
    /// <param name="segment">Trimmed to the window: not before <see cref="Next"/>, not behind the room.</param>
    public ReceiveOutcome Receive(in TcpSegment segment)
    {
        ReadOnlySpan<byte> payload = segment.Payload;
        SequenceNumber end = segment.Sequence + payload.Length;
        if (segment.Has(TcpFlags.Fin) && !_finKnown && end >= _ranges.End(Next))
        {
            _finKnown = true;
            _fin = end;
        }
        else if (_finKnown && end > _fin)
        {
            // Nothing comes behind a FIN; a peer that sends it has lost its mind.
            payload = payload[..Math.Max(0, _fin - segment.Sequence)];
            end = segment.Sequence + payload.Length;
        }

        SequenceNumber before = Next;
        if (!payload.IsEmpty)
        {
            if (segment.Sequence != Next && !_ranges.TryAdd(segment.Sequence, end))
            {
                return ReceiveOutcome.Refused;
            }

            _ring.Place(segment.Sequence - Next, payload);
            if (segment.Sequence == Next)
            {
                Next = _ranges.Advance(end);
                _ring.Extend(Next - before);
            }
        }

        if (_finKnown && !IsEnded && Next == _fin)
        {
            IsEnded = true;
            Next += 1;
        }

        return Next != before ? ReceiveOutcome.Advanced : ReceiveOutcome.Kept;
    }

    /// <summary>Takes bytes out.</summary>
    /// <returns>The number of bytes.</returns>
    public int Read(Span<byte> destination)
    {
        int length = Math.Min(destination.Length, _ring.Count);
        _ring.CopyTo(0, destination[..length]);
        _ring.Discard(length);
        return length;
    }

    public void Release()
    {
        _ring.Release();
        _ranges.Clear();
    }
}
