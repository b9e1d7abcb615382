using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation;

/// <content>From the kernel to the device: the kernel's own queue is the queue, one frame at a time is here.</content>
public sealed unsafe partial class TapNetif
{
    private readonly byte[] _receiveBuffer;
    private int _received;
    private int _burst;
    private bool _isReceiveLent;
    private bool _isReceiveAnnounced;
    private bool _isGone;
    private TimeSpan _readAt;

    private PollInterest FrameInterest
    {
        get
        {
            PollInterest read = _isReceiveAnnounced || _isGone ? PollInterest.None : PollInterest.Read;
            return _waiting.Count > 0 ? read | PollInterest.Write : read;
        }
    }

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
        bool happened = _waiting.Count > 0 && FlushWaiting();
        _burst = 0;
        if (!_isReceiveAnnounced && !_isReceiveLent && !_isClosed)
        {
            _readAt = _clock.Now;
            if (_received > 0 || TryRead())
            {
                _isReceiveAnnounced = true;
                _events?.ReceiveReady();
                return true;
            }
        }

        // A burst of frames for others was read: there may be more.
        return happened || _burst >= _options.ReceiveBurst;
    }

    /// <summary>Reads the next frame that is for us, if there is one within the burst.</summary>
    private bool TryRead()
    {
        while (_burst < _options.ReceiveBurst && !_isClosed)
        {
            byte* buffer = (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_receiveBuffer));
            int length = (int)Libc.Read(_device.Frames, buffer, _largest + 1);
            if (length < 0)
            {
                OnReadFailed(Marshal.GetLastSystemError());
                return false;
            }

            _burst++;
            if (FindFault(length) is { } fault)
            {
                Counters.CountDrop(fault);
                continue;
            }

            Counters.CountReceived(length);
            _received = length;
            return true;
        }

        return false;
    }

    private NetifDrop? FindFault(int length)
    {
        if (length < HeaderLength)
        {
            return NetifDrop.ReceiveTooShort;
        }

        if (length > _largest)
        {
            return NetifDrop.ReceiveTooLong;
        }

        MacAddress destination = MacAddress.Read(_receiveBuffer);
        bool isForUs = destination == MacAddress
            || destination.IsBroadcast
            || (destination.IsMulticast && _filter.Contains(destination));
        return isForUs ? null : NetifDrop.ReceiveFiltered;
    }

    private void OnReadFailed(int error)
    {
        if (error is Libc.TryAgain or Libc.InterruptedCall)
        {
            return;
        }

        // The interface was deleted (EBADFD, EIO): nothing will come any more.
        Counters.CountDrop(NetifDrop.ReceiveError);
        _isGone = true;
        _loop.Post(static state => ((TapNetif)state!).RefreshLink(), this);
    }
}
