using System;
using DeviceKit.Signatures;

namespace DeviceKit.Host.Pcap;

/// <content>From the device to the kernel, which takes a frame at once or refuses it.</content>
public sealed partial class PcapNetif
{
    private readonly byte[] _transmitBuffer;
    private int _lent = -1;
    private bool _wantsTransmitReady;

    /// <summary>1: a frame is with the kernel when <see cref="EndTransmit"/> returns, so that the slot is free again.</summary>
    public int TransmitSlots => 1;

    /// <inheritdoc/>
    public int FreeTransmitSlots => IsLinkUp && _lent < 0 ? 1 : 0;

    /// <inheritdoc/>
    public bool TryBeginTransmit(int length, out Span<byte> frame)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, HeaderLength);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, _largest);
        if (_lent >= 0)
        {
            throw new InvalidOperationException("A transmit buffer is lent already.");
        }

        if (FreeTransmitSlots == 0)
        {
            _wantsTransmitReady = !_isClosed;
            frame = default;
            return false;
        }

        _lent = length;
        frame = _transmitBuffer.AsSpan(0, length);
        return true;
    }

    /// <inheritdoc/>
    public void EndTransmit(int length, uint tag = 0)
    {
        if (_lent < 0)
        {
            throw new InvalidOperationException("No transmit buffer is lent.");
        }

        if (length < HeaderLength || length > _lent)
        {
            throw new ArgumentOutOfRangeException(nameof(length), length, "Not between 14 and the length that was lent.");
        }

        _lent = -1;
        if (!IsLinkUp)
        {
            Counters.CountDrop(NetifDrop.TransmitLinkDown);
            return;
        }

        Counters.CountTransmitted(length);
        if (!_port.TryInject(_transmitBuffer.AsSpan(0, length)))
        {
            Counters.CountDrop(NetifDrop.TransmitError);
        }
    }

    /// <inheritdoc/>
    public void AbortTransmit()
    {
        if (_lent < 0)
        {
            throw new InvalidOperationException("No transmit buffer is lent.");
        }

        _lent = -1;
    }

    private void RaiseTransmitReady()
    {
        if (_wantsTransmitReady && FreeTransmitSlots > 0)
        {
            _wantsTransmitReady = false;
            _events?.TransmitReady();
        }
    }
}
