using System;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Tests.Network;

/// <summary>Sends every frame back to where it came from, without allocating.</summary>
internal sealed class Reflector : INetifEvents
{
    private readonly INetif _netif;

    public Reflector(INetif netif)
    {
        _netif = netif;
        netif.Start(this);
    }

    public int Count { get; private set; }

    public void Ping(MacAddress to)
    {
        _netif.TryBeginTransmit(60, out Span<byte> frame);
        frame.Clear();
        to.Write(frame);
        _netif.MacAddress.Write(frame[6..]);
        _netif.EndTransmit(60, 1);
    }

    public void ReceiveReady()
    {
        while (_netif.TryReceive(out ReceivedFrame frame))
        {
            Count++;
            MacAddress from = MacAddress.Read(frame.Data[6..]);
            _netif.EndReceive();
            Ping(from);
        }
    }

    public void TransmitReady()
    {
    }

    public void TransmitCompleted(uint tag)
    {
    }

    public void LinkChanged(bool isUp)
    {
    }
}
