using System;
using System.Collections.Generic;
using System.Text;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Esp32;

/// <summary>A WiFi station: the state machine of ESP-IDF's driver between start and the flow of frames.</summary>
/// <remarks>
/// Calls begin things and return; <see cref="IStationEvents"/> tells how they end, on the loop's clock. There is no reconnection: whoever is
/// told of a disconnection connects again.
/// </remarks>
public sealed partial class SimulatedStation
{
    private readonly SimulatedRadio _radio;
    private readonly IStationEvents _events;
    private readonly StationOptions _options;
    private readonly IClockTimer _step;
    private readonly IClockTimer _beacons;
    private readonly IClockTimer _scan;
    private readonly HashSet<ReceiveBuffer> _lent = [];

    internal SimulatedStation(SimulatedRadio radio, MacAddress mac, IStationEvents events, StationOptions options)
    {
        ArgumentNullException.ThrowIfNull(events);
        _radio = radio;
        _events = events;
        _options = options;
        MacAddress = mac;
        IClock clock = radio.Loop.Clock;
        _step = clock.CreateTimer(static state => ((SimulatedStation)state!).OnStep(), this);
        _beacons = clock.CreateTimer(static state => ((SimulatedStation)state!).OnBeaconCheck(), this);
        _scan = clock.CreateTimer(static state => ((SimulatedStation)state!).OnScanDone(), this);
    }

    /// <summary>The station's address.</summary>
    public MacAddress MacAddress { get; }

    /// <summary>Where it stands.</summary>
    public StationState State { get; private set; }

    /// <summary>What passed and what did not.</summary>
    public StationCounters Counters { get; } = new();

    private TimeSpan Now => _radio.Loop.Clock.Now;

    /// <summary>esp_wifi_start.</summary>
    /// <returns>Ok.</returns>
    public StationResult Start()
    {
        if (State == StationState.Stopped)
        {
            GoTo(StationState.Starting, _radio.Timings.Start);
        }

        return StationResult.Ok;
    }

    /// <summary>esp_wifi_stop: leaves, and tells so first.</summary>
    /// <returns>Ok, or NotStarted.</returns>
    public StationResult Stop()
    {
        if (State == StationState.Stopped)
        {
            return StationResult.NotStarted;
        }

        if (State > StationState.Idle)
        {
            StationDisconnection told = CloseConnection(WifiReason.AssociationLeave);
            _radio.Loop.Post(_ => _events.Disconnected(told), null);
        }

        State = StationState.Stopped;
        _step.Cancel();
        _scan.Cancel();
        _isScanning = false;
        _radio.Loop.Post(static state => ((SimulatedStation)state!)._events.Stopped(), this);
        return StationResult.Ok;
    }

    /// <summary>esp_wifi_connect.</summary>
    /// <param name="configuration">What to connect to.</param>
    /// <returns>Ok, NotStarted, AlreadyConnected or InvalidSsid.</returns>
    public StationResult Connect(StationConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        if (State is StationState.Stopped or StationState.Starting)
        {
            return StationResult.NotStarted;
        }

        if (State != StationState.Idle)
        {
            return StationResult.AlreadyConnected;
        }

        if (configuration.Ssid.Length == 0 || Encoding.UTF8.GetByteCount(configuration.Ssid) > 32)
        {
            return StationResult.InvalidSsid;
        }

        _configuration = configuration;
        Search();
        return StationResult.Ok;
    }

    /// <summary>esp_wifi_disconnect: leaves, or gives connecting up.</summary>
    /// <returns>Ok or NotStarted.</returns>
    public StationResult Disconnect()
    {
        if (State is StationState.Stopped or StationState.Starting)
        {
            return StationResult.NotStarted;
        }

        if (State != StationState.Idle)
        {
            Leave(WifiReason.AssociationLeave);
        }

        return StationResult.Ok;
    }

    /// <summary>esp_wifi_sta_get_ap_info, and the strength of esp_wifi_sta_get_rssi.</summary>
    /// <param name="accessPoint">The access point, with its strength now.</param>
    /// <returns>Ok or NotConnected.</returns>
    public StationResult GetAccessPoint(out AccessPointRecord? accessPoint)
    {
        accessPoint = State == StationState.Connected ? _accessPoint!.Describe(showsName: true) : null;
        return accessPoint is null ? StationResult.NotConnected : StationResult.Ok;
    }

    private void GoTo(StationState state, TimeSpan duration)
    {
        State = state;
        _step.Set(Now + duration);
    }
}
