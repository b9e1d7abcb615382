using System;
using System.Collections.Generic;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Tests.Network;

/// <summary>A netif's user that keeps what it gets.</summary>
internal sealed class Station : INetifEvents
{
    private readonly INetif _netif;

    public Station(INetif netif)
    {
        _netif = netif;
        netif.Start(this);
    }

    public List<byte[]> Frames { get; } = [];

    public List<TimeSpan> Times { get; } = [];

    public List<string> Events { get; } = [];

    public bool TakesFrames { get; set; } = true;

    public static byte[] Frame(MacAddress to, MacAddress from, int length = 60, byte fill = 0)
    {
        byte[] frame = new byte[length];
        frame.AsSpan().Fill(fill);
        to.Write(frame);
        from.Write(frame.AsSpan(6));
        frame[12] = 0x88;
        frame[13] = 0xB5;
        return frame;
    }

    public bool Send(byte[] frame, uint tag = 0)
    {
        if (!_netif.TryBeginTransmit(frame.Length, out Span<byte> buffer))
        {
            return false;
        }

        frame.CopyTo(buffer);
        _netif.EndTransmit(frame.Length, tag);
        return true;
    }

    public bool SendTo(MacAddress to, int length = 60, byte fill = 0, uint tag = 0) => Send(Frame(to, _netif.MacAddress, length, fill), tag);

    public void Take()
    {
        while (_netif.TryReceive(out ReceivedFrame frame))
        {
            Frames.Add(frame.Data.ToArray());
            Times.Add(frame.Timestamp);
            _netif.EndReceive();
        }
    }

    public void ReceiveReady()
    {
        Events.Add("receive");
        if (TakesFrames)
        {
            Take();
        }
    }

    public void TransmitReady() => Events.Add("transmit");

    public void TransmitCompleted(uint tag) => Events.Add($"completed {tag}");

    public void LinkChanged(bool isUp) => Events.Add(isUp ? "up" : "down");
}
