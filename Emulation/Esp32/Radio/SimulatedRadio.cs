using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Esp32;

/// <summary>The air: access points, and stations that hear them. Same loop, same seed, same run.</summary>
public sealed class SimulatedRadio
{
    private readonly List<SimulatedAccessPoint> _accessPoints = [];
    private readonly IRandom _random;

    /// <summary>Silence.</summary>
    /// <param name="loop">The loop that everything runs on.</param>
    /// <param name="random">Where the jitter of times and strengths comes from.</param>
    /// <param name="timings">How long things take.</param>
    public SimulatedRadio(EventLoop loop, IRandom random, RadioTimings? timings = null)
    {
        ArgumentNullException.ThrowIfNull(loop);
        ArgumentNullException.ThrowIfNull(random);
        Loop = loop;
        _random = random;
        Timings = timings ?? new RadioTimings();
    }

    /// <summary>The channels of 2.4 GHz that stations listen on.</summary>
    public const int Channels = 13;

    /// <summary>The weakest strength in dBm at which beacons and frames come through.</summary>
    public const int Sensitivity = -95;

    /// <summary>The loop.</summary>
    public EventLoop Loop { get; }

    /// <summary>How long things take.</summary>
    public RadioTimings Timings { get; }

    /// <summary>The access points, whether they are on or off.</summary>
    public IReadOnlyList<SimulatedAccessPoint> AccessPoints => _accessPoints;

    /// <summary>Puts an access point up.</summary>
    /// <param name="options">How it is built.</param>
    /// <param name="lan">The LAN that it bridges its stations to.</param>
    public SimulatedAccessPoint AddAccessPoint(AccessPointOptions options, VirtualSwitch lan)
    {
        SimulatedAccessPoint accessPoint = new(this, options, lan);
        _accessPoints.Add(accessPoint);
        return accessPoint;
    }

    /// <summary>A station.</summary>
    /// <param name="mac">Its address.</param>
    /// <param name="events">Who is told what happens.</param>
    /// <param name="options">Its buffers.</param>
    public SimulatedStation AddStation(MacAddress mac, IStationEvents events, StationOptions? options = null) =>
        new(this, mac, events, options ?? new StationOptions());

    /// <summary>A strength as it is measured: within 1 dB of the true one.</summary>
    internal int Measure(SimulatedAccessPoint accessPoint) => accessPoint.Rssi + (int)(_random.NextUInt32() % 3) - 1;

    /// <summary>A time on the air with its jitter.</summary>
    internal TimeSpan Vary(TimeSpan duration) =>
        Timings.Jitter <= TimeSpan.Zero ? duration : duration + TimeSpan.FromTicks(_random.NextUInt32() % Timings.Jitter.Ticks);

    /// <summary>The access points that can be heard now.</summary>
    internal IEnumerable<SimulatedAccessPoint> Audible() => _accessPoints.Where(accessPoint => accessPoint.IsAudible);
}
