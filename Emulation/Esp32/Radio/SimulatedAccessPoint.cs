using System;
using System.Collections.Generic;
using System.Text;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Esp32;

/// <summary>An access point: a name, a password, and a bridge from each connected station to a port of a <see cref="VirtualSwitch"/>.</summary>
public sealed class SimulatedAccessPoint
{
    private readonly SimulatedRadio _radio;
    private readonly VirtualSwitch _lan;
    private readonly Dictionary<MacAddress, AirPort> _ports = [];
    private readonly List<SimulatedStation> _stations = [];
    private Func<TimeSpan, int> _rssi;

    internal SimulatedAccessPoint(SimulatedRadio radio, AccessPointOptions options, VirtualSwitch lan)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(lan);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Encoding.UTF8.GetByteCount(options.Ssid), 32, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Channel, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Channel, SimulatedRadio.Channels, nameof(options));
        _radio = radio;
        _lan = lan;
        _rssi = options.Rssi ?? (static _ => -50);
        Options = options;
        Password = options.Password;
    }

    /// <summary>How it was built.</summary>
    public AccessPointOptions Options { get; }

    /// <summary>The password; a change counts from the next handshake on.</summary>
    public string Password { get; set; }

    /// <summary>False while it has no power: it is silent, and its stations notice that by and by.</summary>
    public bool IsOn { get; private set; } = true;

    /// <summary>The strength at the station now, in dBm.</summary>
    public int Rssi => _rssi(_radio.Loop.Clock.Now);

    /// <summary>The stations that are connected.</summary>
    public IReadOnlyList<SimulatedStation> Stations => _stations;

    internal bool IsAudible => IsOn && Rssi >= SimulatedRadio.Sensitivity;

    internal bool HasRoom => _stations.Count < Options.MaxStations;

    /// <summary>Sets the strength at the station.</summary>
    /// <param name="dBm">From now on.</param>
    public void SetRssi(int dBm) => _rssi = _ => dBm;

    /// <summary>Sets the strength at the station as a function of time.</summary>
    /// <param name="rssi">From the loop's time to dBm.</param>
    public void SetRssi(Func<TimeSpan, int> rssi)
    {
        ArgumentNullException.ThrowIfNull(rssi);
        _rssi = rssi;
    }

    /// <summary>Sends a station away.</summary>
    /// <param name="station">A connected one; another is ignored.</param>
    /// <param name="reason">What it is told.</param>
    public void Deauthenticate(SimulatedStation station, WifiReason reason = WifiReason.AuthenticationLeave)
    {
        ArgumentNullException.ThrowIfNull(station);
        if (_stations.Contains(station))
        {
            station.OnDeauthenticated(reason);
        }
    }

    /// <summary>Sends every station away.</summary>
    /// <param name="reason">What they are told.</param>
    public void DeauthenticateAll(WifiReason reason = WifiReason.AuthenticationLeave)
    {
        foreach (SimulatedStation station in _stations.ToArray())
        {
            station.OnDeauthenticated(reason);
        }
    }

    /// <summary>Takes its power away, without a word to the stations.</summary>
    public void TurnOff() => IsOn = false;

    /// <summary>Gives it power; it knows no station any more, and answers frames of those that think they are connected with reason 7.</summary>
    public void TurnOn()
    {
        if (!IsOn)
        {
            IsOn = true;
            DeauthenticateAll(WifiReason.Class3FrameFromUnassociated);
        }
    }

    internal AccessPointRecord Describe(bool showsName) => new(
        showsName || !Options.IsHidden ? Options.Ssid : "", Options.Bssid, Options.Channel, _radio.Measure(this), Options.Authentication);

    internal AirPort Join(SimulatedStation station)
    {
        if (!_ports.TryGetValue(station.MacAddress, out AirPort? port))
        {
            // The station filters addresses itself: the air brings it every group.
            PortOptions options = Options.Air with { IsPromiscuous = true, IsLinkUp = false, CompletesTransmits = false };
            port = new AirPort(_lan.AddPort(station.MacAddress, options));
            _ports.Add(station.MacAddress, port);
        }

        _stations.Add(station);
        port.Open(station);
        return port;
    }

    internal void Leave(SimulatedStation station)
    {
        if (_stations.Remove(station))
        {
            _ports[station.MacAddress].Close();
        }
    }
}
