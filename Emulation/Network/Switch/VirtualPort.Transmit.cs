using System;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation;

/// <content>From the station to the switch.</content>
public sealed partial class VirtualPort
{
    private readonly OwedCompletions _owed;
    private PooledFrame? _lentTransmit;
    private bool _wantsTransmitReady;

    /// <inheritdoc/>
    public int TransmitSlots => _options.TransmitSlots;

    /// <inheritdoc/>
    public int FreeTransmitSlots => IsLinkUp ? _options.TransmitSlots - _toSwitch.Waiting.Count - (_lentTransmit is null ? 0 : 1) : 0;

    /// <inheritdoc/>
    public bool TryBeginTransmit(int length, out Span<byte> frame)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, HeaderLength);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, Mtu + FrameOverhead);
        if (_lentTransmit is not null)
        {
            throw new InvalidOperationException("A transmit buffer is lent already.");
        }

        if (FreeTransmitSlots == 0)
        {
            _wantsTransmitReady |= !_isClosed;
            frame = default;
            return false;
        }

        _lentTransmit = _switch.Pool.Rent(length);
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

        if (!IsLinkUp)
        {
            Counters.CountDrop(NetifDrop.TransmitLinkDown);
            frame.Tag = tag;
            GiveUp(frame);
            return;
        }

        Counters.CountTransmitted(length);
        if (length < MinimumLength)
        {
            frame.Buffer.AsSpan(length, MinimumLength - length).Clear();
            length = MinimumLength;
        }

        frame.Length = length;
        frame.Tag = tag;
        _toSwitch.Enqueue(frame, _clock.Now);
        Arm();
    }

    /// <inheritdoc/>
    public void AbortTransmit() => _switch.Pool.Return(TakeLent());

    private PooledFrame TakeLent()
    {
        PooledFrame frame = _lentTransmit ?? throw new InvalidOperationException("No transmit buffer is lent.");
        _lentTransmit = null;
        return frame;
    }

    private void OnDeparted(PooledFrame frame)
    {
        _switch.ShowTaps(this, TapDirection.FromPort, frame.Departure, frame);
        uint tag = frame.Tag;
        frame.Tag = 0;
        if (tag != 0 && CompletesTransmits)
        {
            _events?.TransmitCompleted(tag);
        }

        RaiseTransmitReady();
    }

    private void RaiseTransmitReady()
    {
        if (_wantsTransmitReady && FreeTransmitSlots > 0)
        {
            _wantsTransmitReady = false;
            _events?.TransmitReady();
        }
    }

    private void GiveUpWaiting()
    {
        while (_toSwitch.Waiting.Count > 0)
        {
            GiveUp(_toSwitch.Waiting.Dequeue());
        }
    }

    private void GiveUp(PooledFrame frame)
    {
        if (CompletesTransmits && !_isClosed)
        {
            _owed.Add(frame.Tag);
        }

        _switch.Pool.Return(frame);
    }
}
