using System;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation;

/// <content>From the wrapped netif up to the station.</content>
public abstract partial class FaultNetif
{
    private const int ReceiveSlots = 256;

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
        frame = new ReceivedFrame(_lentReceive.Data, _lentReceive.Arrival, _lentReceive.Verified);
        return true;
    }

    /// <inheritdoc/>
    public void EndReceive()
    {
        PooledFrame frame = _lentReceive ?? throw new InvalidOperationException("No received frame is lent.");
        _lentReceive = null;
        Pool.Return(frame);
    }

    void INetifEvents.ReceiveReady()
    {
        while (!_isClosed && _inner.TryReceive(out ReceivedFrame received))
        {
            PooledFrame frame = Pool.RentCopy(received.Data);
            frame.Arrival = received.Timestamp;
            frame.Verified = received.VerifiedChecksums;
            _inner.EndReceive();
            if (_receiveLane is null)
            {
                HandUp(frame);
            }
            else
            {
                _receiveLane.Take(frame);
            }
        }
    }

    private void HandUp(PooledFrame frame)
    {
        if (_isClosed || _received.Count >= ReceiveSlots)
        {
            Counters.CountDrop(NetifDrop.ReceiveQueueFull);
            Pool.Return(frame);
            return;
        }

        _received.Enqueue(frame);
        if (!_isReceiveAnnounced)
        {
            _isReceiveAnnounced = true;
            _events?.ReceiveReady();
        }
    }
}
