using System;
using DeviceKit.Signatures;

namespace DeviceKit.Esp32;

/// <content>From the driver's buffers to the stack, without a copy.</content>
public sealed partial class Esp32WifiNetif
{
    private readonly ReceivedFrames _received;
    private WifiReceiveCall _lentReceive;
    private bool _isReceiveLent;
    private bool _isReceiveAnnounced;
    private uint _framesLost;

    /// <inheritdoc/>
    public bool TryReceive(out ReceivedFrame frame)
    {
        if (_isReceiveLent)
        {
            throw new InvalidOperationException("A received frame is lent already.");
        }

        if (_received.Count == 0)
        {
            _isReceiveAnnounced = false;
            frame = default;
            return false;
        }

        _lentReceive = _received.Take(out TimeSpan at);
        _isReceiveLent = true;
        Counters.CountReceived(_lentReceive.Len);
        frame = new ReceivedFrame(_api.Memory.Bytes(_lentReceive.Buffer, _lentReceive.Len), at);
        return true;
    }

    /// <inheritdoc/>
    public void EndReceive()
    {
        if (!_isReceiveLent)
        {
            throw new InvalidOperationException("No received frame is lent.");
        }

        _isReceiveLent = false;
        _api.Wifi.FreeRxBuffer(_lentReceive.Eb);
        if (_isClosed)
        {
            _driver.End();
        }
    }

    /// <inheritdoc/>
    void ISignalReceiver.OnSignal()
    {
        if (_isClosed)
        {
            return;
        }

        CountLost();
        bool isEmpty;
        do
        {
            // What has room first: the stack may take some before the rest counts as too much.
            isEmpty = TakeFromRing(alsoWithoutRoom: false);
            AnnounceReceive();
        }
        while (!isEmpty && !_received.IsFull && !_isClosed);

        if (!isEmpty && !_isClosed)
        {
            TakeFromRing(alsoWithoutRoom: true);
        }

        LookForLostEvents();
    }

    private bool TakeFromRing(bool alsoWithoutRoom)
    {
        while (alsoWithoutRoom || !_received.IsFull)
        {
            if (!_api.Shims.WifiReceiveTake(out WifiReceiveCall call))
            {
                return true;
            }

            Accept(in call);
        }

        return false;
    }

    private void AnnounceReceive()
    {
        if (_received.Count > 0 && !_isReceiveAnnounced)
        {
            _isReceiveAnnounced = true;
            _events?.ReceiveReady();
        }
    }

    private void Accept(in WifiReceiveCall call)
    {
        if (FindFault(in call) is { } fault)
        {
            Counters.CountDrop(fault);
            _api.Wifi.FreeRxBuffer(call.Eb);
        }
        else
        {
            _received.Add(in call, _clock.Now);
        }
    }

    private NetifDrop? FindFault(in WifiReceiveCall call)
    {
        if (call.Len < HeaderLength)
        {
            return NetifDrop.ReceiveTooShort;
        }

        if (call.Len > EthernetMtu + FrameOverhead)
        {
            return NetifDrop.ReceiveTooLong;
        }

        MacAddress destination = MacAddress.Read(_api.Memory.Bytes(call.Buffer, MacAddress.Size));
        bool isForUs = destination == MacAddress || destination.IsBroadcast || (destination.IsMulticast && _filter.Contains(destination));
        if (_events is null || !isForUs)
        {
            return NetifDrop.ReceiveFiltered;
        }

        return _received.IsFull ? NetifDrop.ReceiveQueueFull : null;
    }

    /// <summary>Frames that found the ring full; C has freed them.</summary>
    private void CountLost()
    {
        uint lost = _api.Shims.WifiReceiveDropped();
        while (_framesLost != lost)
        {
            _framesLost = unchecked(_framesLost + 1);
            Counters.CountDrop(NetifDrop.ReceiveQueueFull);
        }
    }

    /// <summary>Gives back what waits, here and in the ring; the driver puts nothing in any more.</summary>
    private void FreeReceived()
    {
        CountLost();
        while (_received.Count > 0)
        {
            _api.Wifi.FreeRxBuffer(_received.Take(out _).Eb);
        }

        while (_api.Shims.WifiReceiveTake(out WifiReceiveCall call))
        {
            _api.Wifi.FreeRxBuffer(call.Eb);
        }
    }
}
