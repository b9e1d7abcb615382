using System;
using System.Collections.Generic;
using DeviceKit.Stack.IPv4;
using DeviceKit.Stack.Tcp;

namespace DeviceKit.Stack.Tests.Tcp;

/// <summary>A network that keeps what TCP sends for the test to look at.</summary>
internal sealed class ScriptNetwork : ITcpNetwork
{
    private byte[] _lent = [];

    public Queue<byte[]> Sent { get; } = new();

    public List<uint> Tags { get; } = [];

    public TransmitStatus Status { get; set; }

    /// <summary>Segments that are still taken before <see cref="Status"/> becomes Busy; negative for no limit.</summary>
    public int Slots { get; set; } = -1;

    public int Mtu { get; set; } = 1500;

    public IPv4Address Address { get; set; } = TcpScript.Local;

    public uint RouteGeneration { get; set; } = 1;

    public bool CompletesTransmits { get; set; }

    public IPv4RouteKind Kind { get; set; }

    public bool HasRoute { get; set; } = true;

    public bool TryRoute(IPv4Address destination, out IPv4Route route)
    {
        route = new IPv4Route { Source = Address, Destination = destination, NextHop = destination, Mtu = Mtu, Kind = Kind };
        return HasRoute;
    }

    public bool ComputesChecksum(in IPv4Route route) => false;

    public TransmitStatus TryBegin(ref IPv4Route route, int length, out Span<byte> segment)
    {
        segment = default;
        if (Status != TransmitStatus.Ok)
        {
            return Status;
        }

        if (Slots == 0)
        {
            return TransmitStatus.Busy;
        }

        _lent = new byte[length];
        segment = _lent;
        return TransmitStatus.Ok;
    }

    public void End(uint tag)
    {
        Slots--;
        Sent.Enqueue(_lent);
        if (tag != 0)
        {
            Tags.Add(tag);
        }
    }

    public void Abort()
    {
    }
}
