using System;
using DeviceKit.Emulation;
using DeviceKit.Emulation.Captures;
using DeviceKit.Signatures;

namespace DeviceKit.Host.Pcap;

/// <content>From the kernel to the device: frames stay in the kernel's ring until they are asked for.</content>
public sealed partial class PcapNetif
{
    private readonly byte[] _receiveBuffer;
    private int _received;
    private int _burst;
    private bool _isReceiveLent;
    private bool _isReceiveAnnounced;
    private bool _hasReadSinceEmpty;
    private TimeSpan _readAt;
    private long _lost;

    private PollInterest FrameInterest => _isReceiveAnnounced || !IsLinkUp ? PollInterest.None : PollInterest.Read;

    /// <inheritdoc/>
    public bool TryReceive(out ReceivedFrame frame)
    {
        if (_isReceiveLent)
        {
            throw new InvalidOperationException("A received frame is lent already.");
        }

        if (_received == 0 && !TryRead())
        {
            _isReceiveAnnounced = false;
            frame = default;
            return false;
        }

        _isReceiveLent = true;
        frame = new ReceivedFrame(_receiveBuffer.AsSpan(0, _received), _readAt);
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
        _received = 0;
    }

    /// <summary>Once each turn of the loop.</summary>
    private bool TryFrames()
    {
        _burst = 0;
        if (_isReceiveAnnounced || _isReceiveLent || _isClosed)
        {
            return false;
        }

        _readAt = _loop.Clock.Now;
        if (_received > 0 || TryRead())
        {
            _isReceiveAnnounced = true;
            _events?.ReceiveReady();
            return true;
        }

        // A burst of frames for others was read: there may be more.
        return _burst >= _options.ReceiveBurst;
    }

    /// <summary>Reads the next frame that is for us, if there is one within the burst.</summary>
    private bool TryRead()
    {
        while (_burst < _options.ReceiveBurst && !_isClosed)
        {
            PcapStatus status = _port.Read(out ReadOnlySpan<byte> data, out CaptureTimestamp _, out long length);
            if (status <= 0)
            {
                OnNothing(status);
                return false;
            }

            _burst++;
            _hasReadSinceEmpty = true;
            if (FindFault(data, length) is { } fault)
            {
                Counters.CountDrop(fault);
                continue;
            }

            Counters.CountReceived(data.Length);
            data.CopyTo(_receiveBuffer);
            _received = data.Length;
            return true;
        }

        return false;
    }

    private NetifDrop? FindFault(ReadOnlySpan<byte> data, long length)
    {
        if (length < HeaderLength || data.Length < HeaderLength)
        {
            return NetifDrop.ReceiveTooShort;
        }

        if (length > _largest || data.Length < length)
        {
            return NetifDrop.ReceiveTooLong;
        }

        MacAddress destination = MacAddress.Read(data);
        bool isForUs = destination == MacAddress
            || destination.IsBroadcast
            || (destination.IsMulticast && _filter.Contains(destination));
        return isForUs ? null : NetifDrop.ReceiveFiltered;
    }

    private void OnNothing(PcapStatus status)
    {
        if (status < 0)
        {
            // The interface was set down or deleted; the news say so too, and until then there is nothing to be read.
            Counters.CountDrop(NetifDrop.ReceiveError);
            _loop.Post(static state => ((PcapNetif)state!).RefreshLink(), this);
        }

        if (_hasReadSinceEmpty)
        {
            _hasReadSinceEmpty = false;
            CountLost();
        }
    }

    /// <summary>Counts what the kernel had no room for: nothing is lost before the ring was full, and it was full only if it was read since.</summary>
    private void CountLost()
    {
        long lost = _port.Statistics.PsDrop;
        for (; _lost < lost; _lost++)
        {
            Counters.CountDrop(NetifDrop.ReceiveQueueFull);
        }
    }
}
