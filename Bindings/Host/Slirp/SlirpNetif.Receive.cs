using System;
using DeviceKit.Emulation;
using DeviceKit.Signatures;

namespace DeviceKit.Host.Slirp;

/// <content>From the library to the device: frames wait in a queue of limited length.</content>
public sealed partial class SlirpNetif
{
    private readonly FrameQueue _received = new();
    private PooledFrame? _lentReceive;
    private bool _isReceiveAnnounced;
    private bool _isAnnouncing;

    /// <inheritdoc/>
    public bool TryReceive(out ReceivedFrame frame)
    {
        if (_lentReceive is not null)
        {
            throw new InvalidOperationException("A received frame is lent already.");
        }

        if (_received.Count == 0)
        {
            _isReceiveAnnounced = false;
            frame = default;
            return false;
        }

        _lentReceive = _received.Dequeue();
        frame = new ReceivedFrame(_lentReceive.Data, _lentReceive.Arrival);
        return true;
    }

    /// <inheritdoc/>
    public void EndReceive()
    {
        PooledFrame frame = _lentReceive ?? throw new InvalidOperationException("No received frame is lent.");
        _lentReceive = null;
        _pool.Return(frame);
    }

    /// <summary>A frame, in the midst of a call into the library, of the device's or of the loop's.</summary>
    private void Take(ReadOnlySpan<byte> data)
    {
        if (_isClosed)
        {
            return;
        }

        if (FindFault(data) is { } fault)
        {
            Counters.CountDrop(fault);
            return;
        }

        Counters.CountReceived(data.Length);
        PooledFrame frame = _pool.RentCopy(data);
        frame.Arrival = _loop.Clock.Now;
        _received.Enqueue(frame);
    }

    /// <summary>Raises what is to be raised; not from inside a member.</summary>
    private void Announce()
    {
        _isAnnouncing = false;
        if (_received.Count > 0 && !_isReceiveAnnounced)
        {
            _isReceiveAnnounced = true;
            _events?.ReceiveReady();
        }
    }

    /// <summary>Has the loop raise what a member caused.</summary>
    private void AnnounceSoon()
    {
        if (_received.Count > 0 && !_isReceiveAnnounced && !_isAnnouncing)
        {
            _isAnnouncing = true;
            _loop.Post(static state => ((SlirpNetif)state!).Announce(), this);
        }
    }

    private NetifDrop? FindFault(ReadOnlySpan<byte> data)
    {
        if (data.Length < HeaderLength)
        {
            return NetifDrop.ReceiveTooShort;
        }

        if (data.Length > _largest)
        {
            return NetifDrop.ReceiveTooLong;
        }

        MacAddress destination = MacAddress.Read(data);
        bool isForUs = destination == MacAddress
            || destination.IsBroadcast
            || (destination.IsMulticast && _filter.Contains(destination));
        return !isForUs ? NetifDrop.ReceiveFiltered : _received.Count >= _options.ReceiveSlots ? NetifDrop.ReceiveQueueFull : null;
    }
}
