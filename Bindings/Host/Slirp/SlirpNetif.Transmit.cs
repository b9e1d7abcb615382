using System;
using DeviceKit.Signatures;

namespace DeviceKit.Host.Slirp;

/// <content>From the device to the library, which has taken a frame when the call returns. What it answers at once waits in the queue by then.</content>
public sealed partial class SlirpNetif
{
    private readonly byte[] _transmitBuffer;
    private int _lent = -1;

    /// <summary>1: the library has taken a frame when <see cref="EndTransmit"/> returns, so that the slot is free again.</summary>
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

        if (_isClosed)
        {
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
        if (_isClosed)
        {
            Counters.CountDrop(NetifDrop.TransmitLinkDown);
            return;
        }

        Counters.CountTransmitted(length);
        _instance.Input(_transmitBuffer.AsSpan(0, length));
        AnnounceSoon();
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
}
