using System;
using System.Buffers.Binary;
using DeviceKit.Signatures;

namespace DeviceKit.Esp32;

/// <content>From the stack to the driver, which copies a frame or has no room for it.</content>
public sealed partial class Esp32WifiNetif
{
    // Half a transmit buffer's time on slow air, doubled up to the time of some fast ones.
    private static readonly TimeSpan s_shortestRetry = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan s_longestRetry = TimeSpan.FromMilliseconds(8);

    // Air that lets nothing through for so long lets nothing through.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(2);

    private readonly TransmitSlots _transmits;
    private readonly IClockTimer _transmitRetry;
    private TimeSpan _transmitPause;
    private TimeSpan _refusedSince;
    private bool _wantsTransmitReady;
    private bool _hasToldAddress;

    /// <inheritdoc/>
    public int TransmitSlots => _transmits.Count;

    /// <inheritdoc/>
    public int FreeTransmitSlots => _transmits.Free;

    /// <summary>How often the driver had no room for a frame, which was then tried again.</summary>
    public long TransmitRetries { get; private set; }

    /// <inheritdoc/>
    public bool TryBeginTransmit(int length, out Span<byte> frame)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, HeaderLength);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, EthernetMtu + FrameOverhead);
        if (_transmits.IsLent)
        {
            throw new InvalidOperationException("A transmit buffer is lent already.");
        }

        frame = default;
        if (!IsLinkUp)
        {
            return false;
        }

        if (_transmits.Free == 0)
        {
            _wantsTransmitReady = true;
            return false;
        }

        frame = _transmits.Lend(length);
        return true;
    }

    /// <inheritdoc/>
    public void EndTransmit(int length, uint tag = 0)
    {
        ThrowIfNothingLent();
        ArgumentOutOfRangeException.ThrowIfLessThan(length, HeaderLength);
        _transmits.Keep(length);
        if (!IsLinkUp)
        {
            DropTransmits();
        }
        else if (_transmits.Waiting == 1)
        {
            _transmitPause = s_shortestRetry;
            SendWaiting();
        }
    }

    /// <inheritdoc/>
    public void AbortTransmit()
    {
        ThrowIfNothingLent();
        _transmits.TakeBack();
    }

    private void OnTransmitRetry()
    {
        SendWaiting();
        AnnounceTransmit();
    }

    /// <summary>Hands frames to the driver until it has no room; then a timer goes on.</summary>
    private void SendWaiting()
    {
        while (_transmits.Waiting > 0)
        {
            EspError result = _api.Wifi.Tx(WifiInterface.Sta, _transmits.First);
            if (result == EspError.NoMem && !IsOutOfPatience())
            {
                TransmitRetries++;
                _transmitRetry.Set(_clock.Now + _transmitPause);
                _transmitPause = _transmitPause < s_longestRetry ? _transmitPause * 2 : s_longestRetry;
                return;
            }

            Count(result, _transmits.First.Length);
            _transmits.RemoveFirst();
            _transmitPause = s_shortestRetry;

            // Air that is stuck is stuck for the frames behind too: they are tried once each.
            _refusedSince = result == EspError.NoMem ? _refusedSince : TimeSpan.Zero;
        }

        _refusedSince = TimeSpan.Zero;
    }

    private void Count(EspError result, int length)
    {
        if (result.IsSuccess())
        {
            Counters.CountTransmitted(length);
            TellAddress();
        }
        else
        {
            // The driver knows that the connection is gone before its event tells.
            Counters.CountDrop(result == EspError.WifiNotAssoc ? NetifDrop.TransmitLinkDown : NetifDrop.TransmitError);
        }
    }

    /// <summary>
    /// Tells the driver once a connection that the station has its IP address, as ESP-IDF does when its own stack has one: the first IPv4 packet
    /// with a source address (RFC 791 section 3.1) says so. The frame is still the first.
    /// </summary>
    private void TellAddress()
    {
        const int EtherType = 12;
        const int SourceAddress = HeaderLength + 12;
        ReadOnlySpan<byte> frame = _transmits.First;
        if (!_hasToldAddress
            && frame.Length >= SourceAddress + 4
            && BinaryPrimitives.ReadUInt16BigEndian(frame[EtherType..]) == 0x0800
            && BinaryPrimitives.ReadUInt32BigEndian(frame[SourceAddress..]) != 0)
        {
            _hasToldAddress = _api.Wifi.SetStaIp().IsSuccess();
        }
    }

    private bool IsOutOfPatience()
    {
        TimeSpan now = _clock.Now;
        if (_refusedSince == TimeSpan.Zero)
        {
            _refusedSince = now;
        }

        return now - _refusedSince >= s_patience;
    }

    private void DropTransmits()
    {
        _transmitRetry.Cancel();
        _refusedSince = TimeSpan.Zero;
        while (_transmits.Waiting > 0)
        {
            Counters.CountDrop(NetifDrop.TransmitLinkDown);
            _transmits.RemoveFirst();
        }
    }

    private void AnnounceTransmit()
    {
        if (_wantsTransmitReady && IsLinkUp && _transmits.Free > 0)
        {
            _wantsTransmitReady = false;
            _events?.TransmitReady();
        }
    }

    private void ThrowIfNothingLent()
    {
        if (!_transmits.IsLent)
        {
            throw new InvalidOperationException("No transmit buffer is lent.");
        }
    }
}
