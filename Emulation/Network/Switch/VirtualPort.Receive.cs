using System;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation;

/// <content>From the switch to the station.</content>
public sealed partial class VirtualPort
{
    private readonly FrameQueue _received = new();
    private PooledFrame? _lentReceive;
    private bool _isReceiveAnnounced;

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
        frame = new ReceivedFrame(_lentReceive.Data, _lentReceive.Arrival, _options.VerifiedChecksums);
        return true;
    }

    /// <inheritdoc/>
    public void EndReceive()
    {
        PooledFrame frame = _lentReceive ?? throw new InvalidOperationException("No received frame is lent.");
        _lentReceive = null;
        _switch.Pool.Return(frame);
    }

    /// <summary>The switch has a frame for this port's line; it is the port's now.</summary>
    internal void Deliver(PooledFrame frame, TimeSpan now)
    {
        if (!IsLinkUp)
        {
            _switch.Drop(frame, SwitchDrop.LinkDown);
        }
        else if (_fromSwitch.Waiting.Count >= _options.SwitchQueue)
        {
            _switch.Drop(frame, SwitchDrop.QueueFull);
        }
        else
        {
            _fromSwitch.Enqueue(frame, now);
            Arm();
        }
    }

    private void OnArrived(PooledFrame frame)
    {
        _switch.ShowTaps(this, TapDirection.ToPort, frame.Arrival, frame);
        if (FindFault(frame) is { } fault)
        {
            Counters.CountDrop(fault);
            _switch.Pool.Return(frame);
            return;
        }

        Counters.CountReceived(frame.Length);
        _received.Enqueue(frame);
        if (!_isReceiveAnnounced)
        {
            _isReceiveAnnounced = true;
            _events!.ReceiveReady();
        }
    }

    private NetifDrop? FindFault(PooledFrame frame)
    {
        if (frame.Length > Mtu + FrameOverhead)
        {
            return NetifDrop.ReceiveTooLong;
        }

        MacAddress destination = MacAddress.Read(frame.Data);
        if (_events is null || !IsForUs(destination))
        {
            return NetifDrop.ReceiveFiltered;
        }

        return _received.Count >= _options.ReceiveSlots ? NetifDrop.ReceiveQueueFull : null;
    }

    private bool IsForUs(MacAddress destination) =>
        destination == MacAddress
        || destination.IsBroadcast
        || _options.IsPromiscuous
        || (destination.IsMulticast && _filter.Contains(destination));
}
