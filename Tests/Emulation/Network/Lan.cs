using System;
using System.Collections.Generic;
using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Tests.Network;

/// <summary>A switch on virtual time with a few stations.</summary>
internal sealed class Lan : ISwitchTap
{
    public Lan(int ports, PortOptions? options = null, SwitchOptions? switchOptions = null)
    {
        Switch = new VirtualSwitch(Loop, switchOptions);
        Switch.AddTap(this);
        for (int i = 0; i < ports; i++)
        {
            Add(options);
        }
    }

    public EventLoop Loop { get; } = new(new VirtualLoopHost());

    public VirtualSwitch Switch { get; }

    public List<VirtualPort> Ports { get; } = [];

    public List<Station> Stations { get; } = [];

    public List<string> Tapped { get; } = [];

    public static MacAddress Mac(int index) => new(0x02_00_00_00_00_01UL + (ulong)index);

    public Station Add(PortOptions? options)
    {
        VirtualPort port = Switch.AddPort(Mac(Ports.Count), options);
        Ports.Add(port);
        Stations.Add(new Station(port));
        return Stations[^1];
    }

    /// <summary>Lets every station say hello, so that the switch knows them, and forgets that.</summary>
    public void Introduce()
    {
        foreach (Station station in Stations)
        {
            station.SendTo(new MacAddress(0x0180_C200_0000));
        }

        Run(10);
        Tapped.Clear();
    }

    public void Run(double milliseconds) => Loop.RunFor(TimeSpan.FromMilliseconds(milliseconds));

    public void OnFrame(int port, TapDirection direction, TimeSpan timestamp, ReadOnlySpan<byte> frame) =>
        Tapped.Add($"{timestamp.Ticks} {direction} {port} {frame.Length}");
}
