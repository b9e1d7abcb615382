using System;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Esp32;

/// <summary>One station's way to the LAN through one access point: a port of the switch, which is up while the station is connected.</summary>
internal sealed class AirPort : INetifEvents
{
    private readonly VirtualPort _port;
    private SimulatedStation? _station;

    public AirPort(VirtualPort port)
    {
        _port = port;
        port.Start(this);
    }

    public void Open(SimulatedStation station)
    {
        _station = station;
        _port.SetLink(true);
    }

    public void Close()
    {
        _station = null;
        _port.SetLink(false);
    }

    /// <summary>Sends a frame.</summary>
    /// <returns>False when all transmit buffers are in use.</returns>
    public bool TryTransmit(ReadOnlySpan<byte> frame)
    {
        if (!_port.TryBeginTransmit(frame.Length, out Span<byte> buffer))
        {
            return false;
        }

        frame.CopyTo(buffer);
        _port.EndTransmit(frame.Length);
        return true;
    }

    public void ReceiveReady()
    {
        while (_port.TryReceive(out ReceivedFrame frame))
        {
            _station?.OnFrame(frame.Data);
            _port.EndReceive();
        }
    }

    public void TransmitReady() => _station?.OnTransmitReady();

    public void TransmitCompleted(uint tag)
    {
    }

    public void LinkChanged(bool isUp)
    {
    }
}
