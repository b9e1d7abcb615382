using System;
using DeviceKit.Emulation.Tests.Network;
using DeviceKit.Signatures;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Wifi;

/// <summary>A netif's user that sends numbered frames as fast as the netif takes them.</summary>
internal sealed class SaturatingSender : INetifEvents
{
    private readonly INetif _netif;
    private readonly MacAddress _to;
    private readonly int _frames;

    public SaturatingSender(INetif netif, MacAddress to, int frames)
    {
        _netif = netif;
        _to = to;
        _frames = frames;
        netif.Start(this);
    }

    /// <summary>The frames that the netif has taken.</summary>
    public int Taken { get; private set; }

    public void ReceiveReady()
    {
        while (_netif.TryReceive(out _))
        {
            _netif.EndReceive();
        }
    }

    public void TransmitReady() => Fill();

    public void TransmitCompleted(uint tag)
    {
    }

    public void LinkChanged(bool isUp) => Fill();

    private void Fill()
    {
        while (Taken < _frames && _netif.TryBeginTransmit(1000, out Span<byte> buffer))
        {
            Station.Frame(_to, _netif.MacAddress, 1000).CopyTo(buffer);
            BitConverter.TryWriteBytes(buffer[14..], Taken);
            _netif.EndTransmit(1000);
            Taken++;
        }
    }
}
