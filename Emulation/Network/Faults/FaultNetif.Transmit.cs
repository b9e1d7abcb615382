using System;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation;

/// <content>From the station down to the wrapped netif.</content>
public abstract partial class FaultNetif
{
    /// <summary>The frames that may come off the link faster than the wrapped netif takes them; more are dropped.</summary>
    private const int OutSlots = 1024;

    private readonly FrameQueue _out = new();
    private PooledFrame? _lentTransmit;
    private bool _wantsTransmitReady;

    /// <inheritdoc/>
    public int TransmitSlots => _inner.TransmitSlots;

    /// <inheritdoc/>
    public int FreeTransmitSlots => Math.Max(0, _inner.FreeTransmitSlots - _out.Count - (_lentTransmit is null ? 0 : 1));

    /// <inheritdoc/>
    public bool TryBeginTransmit(int length, out Span<byte> frame)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, HeaderLength);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, LargestFrame);
        if (_lentTransmit is not null)
        {
            throw new InvalidOperationException("A transmit buffer is lent already.");
        }

        if (FreeTransmitSlots == 0)
        {
            _wantsTransmitReady = !_isClosed;
            AskForSlots();
            frame = default;
            return false;
        }

        _lentTransmit = Pool.Rent(length);
        frame = _lentTransmit.Buffer.AsSpan(0, length);
        return true;
    }

    /// <inheritdoc/>
    public void EndTransmit(int length, uint tag = 0)
    {
        PooledFrame frame = TakeLent();
        if (length < HeaderLength || length > frame.Length)
        {
            _lentTransmit = frame;
            throw new ArgumentOutOfRangeException(nameof(length), length, "Not between 14 and the length that was lent.");
        }

        frame.Length = length;
        frame.Tag = tag;
        if (_transmitLane is null)
        {
            SendDown(frame);
        }
        else if (IsLinkUp)
        {
            _transmitLane.Take(frame);
        }
        else
        {
            Counters.CountDrop(NetifDrop.TransmitLinkDown);
            Leave(frame);
            Pool.Return(frame);
        }
    }

    /// <inheritdoc/>
    public void AbortTransmit() => Pool.Return(TakeLent());

    void INetifEvents.TransmitReady()
    {
        PumpDown();
        if (_wantsTransmitReady && FreeTransmitSlots > 0)
        {
            _wantsTransmitReady = false;
            _events?.TransmitReady();
        }
        else if (_wantsTransmitReady)
        {
            AskForSlots();
        }
    }

    private PooledFrame TakeLent()
    {
        PooledFrame frame = _lentTransmit ?? throw new InvalidOperationException("No transmit buffer is lent.");
        _lentTransmit = null;
        return frame;
    }

    /// <summary>Has the wrapped netif say no, so that it says when there is room again.</summary>
    private void AskForSlots()
    {
        if (_inner.FreeTransmitSlots == 0 && _inner.TryBeginTransmit(HeaderLength, out _))
        {
            _inner.AbortTransmit();
        }
    }

    private void SendDown(PooledFrame frame)
    {
        if (_out.Count >= OutSlots)
        {
            Counters.CountDrop(NetifDrop.TransmitError);
            Leave(frame);
            Pool.Return(frame);
            return;
        }

        _out.Enqueue(frame);
        PumpDown();
    }

    private void PumpDown()
    {
        while (_out.First is { } frame && _inner.TryBeginTransmit(frame.Length, out Span<byte> buffer))
        {
            frame.Data.CopyTo(buffer);
            _inner.EndTransmit(frame.Length, frame.Tag);
            Pool.Return(_out.Dequeue());
        }
    }
}
