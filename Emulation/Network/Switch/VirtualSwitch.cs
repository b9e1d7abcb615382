using System;
using System.Collections.Generic;
using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation;

/// <summary>
/// A learning Ethernet switch (IEEE 802.1D without spanning tree) with any number of ports, on an event loop's clock. Store and forward:
/// a frame crosses the sender's cable, waits for the receiver's line, and crosses its cable. No allocation a frame once the pool has grown.
/// </summary>
/// <remarks>
/// Groups and addresses not yet seen go to every other port, in the order of the ports. Events due at the same time happen in the order
/// in which they were caused, so that a run on virtual time is repeatable bit for bit.
/// </remarks>
public sealed class VirtualSwitch
{
    private readonly List<VirtualPort> _ports = [];
    private readonly List<ISwitchTap> _taps = [];
    private readonly AddressTable _addresses;
    private readonly SwitchOptions _options;

    /// <summary>A switch without ports.</summary>
    /// <param name="loop">The loop whose clock sets the pace and on which every event is raised.</param>
    /// <param name="options">How it is built.</param>
    public VirtualSwitch(EventLoop loop, SwitchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(loop);
        Loop = loop;
        _options = options ?? new SwitchOptions();
        _addresses = new AddressTable(_options.AddressTableSize, _options.AddressAge);
        Pool = new FramePool(Math.Max(_options.MaxMtu + VirtualPort.FrameOverhead, VirtualPort.MinimumLength));
    }

    /// <summary>What passed and what did not.</summary>
    public SwitchCounters Counters { get; } = new();

    /// <summary>The ports, by index.</summary>
    public IReadOnlyList<VirtualPort> Ports => _ports;

    /// <summary>The frames in queues, on cables and lent; for tests of leaks.</summary>
    public int FramesInUse => Pool.InUse;

    internal EventLoop Loop { get; }

    internal FramePool Pool { get; }

    /// <summary>Adds a port: a netif for a stack, and the cable to it.</summary>
    /// <param name="mac">The netif's address.</param>
    /// <param name="options">How port and cable behave.</param>
    /// <exception cref="ArgumentOutOfRangeException">The port's MTU is above the switch's, or a limit is below 1.</exception>
    public VirtualPort AddPort(MacAddress mac, PortOptions? options = null)
    {
        options ??= new PortOptions();
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Mtu, _options.MaxMtu, nameof(options));
        var port = new VirtualPort(this, _ports.Count, mac, options);
        _ports.Add(port);
        return port;
    }

    /// <summary>Lets a tap see the frames from now on.</summary>
    /// <param name="tap">The tap; a tap that throws stops the run.</param>
    public void AddTap(ISwitchTap tap)
    {
        ArgumentNullException.ThrowIfNull(tap);
        _taps.Add(tap);
    }

    /// <summary>Takes a tap off.</summary>
    /// <param name="tap">The tap; an unknown one is ignored.</param>
    public void RemoveTap(ISwitchTap tap) => _taps.Remove(tap);

    internal void ShowTaps(VirtualPort port, TapDirection direction, TimeSpan timestamp, PooledFrame frame)
    {
        foreach (ISwitchTap tap in _taps)
        {
            tap.OnFrame(port.Index, direction, timestamp, frame.Data);
        }
    }

    internal void Forget(VirtualPort port) => _addresses.Forget(port.Index);

    internal void Drop(PooledFrame frame, SwitchDrop cause)
    {
        Counters.CountDrop(cause);
        Pool.Return(frame);
    }

    /// <summary>A frame has come in from a port; it is the switch's now.</summary>
    internal void Forward(VirtualPort from, PooledFrame frame, TimeSpan now)
    {
        MacAddress destination = MacAddress.Read(frame.Data);
        MacAddress source = MacAddress.Read(frame.Data[MacAddress.Size..]);
        if (source.IsMulticast)
        {
            Drop(frame, SwitchDrop.GroupSource);
            return;
        }

        _addresses.Learn(source, from.Index, now);
        int target = destination.IsMulticast ? -1 : _addresses.Find(destination, now);
        if (target < 0)
        {
            Flood(from, frame, now);
        }
        else if (target == from.Index)
        {
            Drop(frame, SwitchDrop.SamePort);
        }
        else
        {
            Counters.Forwarded++;
            _ports[target].Deliver(frame, now);
        }
    }

    private void Flood(VirtualPort from, PooledFrame frame, TimeSpan now)
    {
        Counters.Flooded++;
        foreach (VirtualPort port in _ports)
        {
            if (port != from)
            {
                port.Deliver(Pool.RentCopy(frame.Data), now);
            }
        }

        Pool.Return(frame);
    }
}
