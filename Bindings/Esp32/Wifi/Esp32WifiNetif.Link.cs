using System;
using System.Runtime.InteropServices;
using DeviceKit.Signatures;

namespace DeviceKit.Esp32;

/// <content>The way to the network, and back to it.</content>
public sealed partial class Esp32WifiNetif
{
    // The longest attempt: all channels, and the timeouts of the authentication, the association and the handshake.
    private static readonly TimeSpan s_outcomeLimit = TimeSpan.FromSeconds(30);

    private readonly ReconnectBackoff _backoff;
    private readonly IClockTimer _retry;
    private readonly IClockTimer _outcome;
    private WifiLink _link;
    private TimeSpan _connectedAt;
    private uint _eventsLost;
    private bool _usesHint;

    /// <inheritdoc/>
    public bool IsLinkUp { get; private set; }

    /// <summary>Attempts to connect since the netif was opened.</summary>
    public int Attempts { get; private set; }

    /// <summary>Why connections ended and attempts failed.</summary>
    public WifiDisconnections Disconnections { get; } = new();

    /// <summary>The signal of the access point in dBm; null while there is no connection.</summary>
    public int? ReadRssi() => !_isClosed && _api.Wifi.StaGetRssi(out int rssi).IsSuccess() ? rssi : null;

    /// <summary>The access point, with its present signal; null while there is no connection.</summary>
    public WifiAccessPoint? ReadAccessPoint() =>
        !_isClosed && _api.Wifi.StaGetApInfo(out WifiApRecord record).IsSuccess() ? WifiAccessPoint.From(in record) : null;

    /// <summary>Sets the power save of the station anew.</summary>
    /// <param name="powerSave">From now on.</param>
    /// <exception cref="InvalidOperationException">The netif is closed.</exception>
    /// <exception cref="EspException">The driver refuses it.</exception>
    public void SetPowerSave(WifiPsType powerSave)
    {
        ThrowIfClosed();
        _api.Wifi.SetPsOrThrow(powerSave);
    }

    /// <inheritdoc/>
    void IEspEventReceiver.OnEvent(in EventHandlerCall call)
    {
        if (_isClosed || call.EventBase != _driver.Events)
        {
            return;
        }

        switch ((WifiEvent)call.EventId)
        {
            case WifiEvent.StaStart when _link == WifiLink.Starting:
                Connect();
                break;
            case WifiEvent.StaConnected:
                EnterConnection();
                break;
            case WifiEvent.StaDisconnected:
                ReadOnlySpan<byte> data = call.EventData;
                LeaveConnection(call.HasEventData ? MemoryMarshal.Read<WifiEventStaDisconnected>(data).Reason : WifiReason.Unspecified);
                break;
            case WifiEvent.ScanDone:
                OnScanDone();
                break;
        }
    }

    private void Connect()
    {
        if (_isScanning)
        {
            // The driver does one or the other; the end of the scan comes back here.
            _link = WifiLink.Waiting;
            _connectsAfterScan = true;
            return;
        }

        Attempts++;
        _link = WifiLink.Connecting;
        if (_api.Wifi.Connect().IsSuccess())
        {
            _outcome.Set(_clock.Now + s_outcomeLimit);
        }
        else
        {
            LeaveConnection(WifiReason.ConnectionFail);
        }
    }

    private void EnterConnection()
    {
        if (_link == WifiLink.Connected)
        {
            return;
        }

        _retry.Cancel();
        _connectsAfterScan = false;
        if (!_api.Wifi.RegRxcb(WifiInterface.Sta, true).IsSuccess())
        {
            // A connection that hears nothing is none.
            _ = _api.Wifi.Disconnect();
            _link = WifiLink.Connecting;
            _outcome.Set(_clock.Now + s_outcomeLimit);
            return;
        }

        _outcome.Cancel();
        _link = WifiLink.Connected;
        _connectedAt = _clock.Now;
        _hasToldAddress = false;
        IsLinkUp = true;
        StartWantedScan();
        _events?.LinkChanged(true);
        AnnounceTransmit();
    }

    /// <summary>The connection ended, or did not come about; what happens again while waiting was told before.</summary>
    private void LeaveConnection(WifiReason reason)
    {
        if (_link is not (WifiLink.Connecting or WifiLink.Connected))
        {
            return;
        }

        TimeSpan now = _clock.Now;
        bool wasUp = _link == WifiLink.Connected;
        Disconnections.Add(reason, now);
        if (wasUp && now - _connectedAt >= _options.GoodConnection)
        {
            _backoff.Reset();
        }

        if (reason == WifiReason.Roaming)
        {
            // The driver goes to the other access point by itself.
            _link = WifiLink.Connecting;
            _outcome.Set(now + s_outcomeLimit);
        }
        else
        {
            _link = WifiLink.Waiting;
            _outcome.Cancel();
            _retry.Set(now + _backoff.Next(reason));
            DropHint(reason);
            StartWantedScan();
        }

        if (wasUp)
        {
            _ = _api.Wifi.RegRxcb(WifiInterface.Sta, false);
            IsLinkUp = false;
            DropTransmits();
            _events?.LinkChanged(false);
        }
    }

    /// <summary>An access point that is not on the channel of the hint may be on another.</summary>
    private void DropHint(WifiReason reason)
    {
        if (_usesHint && reason == WifiReason.NoApFound)
        {
            _usesHint = !_driver.Set(usesHint: false).IsSuccess();
        }
    }

    /// <summary>No event told how an attempt, or the start, ended: the one that did was lost, or none comes.</summary>
    private void OnOutcomeMissing()
    {
        if (_link == WifiLink.Starting)
        {
            Connect();
        }
        else if (_api.Wifi.StaGetApInfo(out _).IsSuccess())
        {
            EnterConnection();
        }
        else
        {
            _ = _api.Wifi.Disconnect();
            LeaveConnection(WifiReason.Timeout);
        }
    }

    /// <summary>Events that found their ring full may have told of a connection, or of its end.</summary>
    private void LookForLostEvents()
    {
        uint lost = _rings.EventsLost;
        if (lost == _eventsLost || _isClosed)
        {
            return;
        }

        _eventsLost = lost;
        bool isConnected = _api.Wifi.StaGetApInfo(out _).IsSuccess();
        if (isConnected)
        {
            EnterConnection();
        }
        else if (_link == WifiLink.Connected)
        {
            LeaveConnection(WifiReason.Unspecified);
        }
    }

    private void ThrowIfClosed()
    {
        if (_isClosed)
        {
            throw new InvalidOperationException("This netif is closed.");
        }
    }
}
