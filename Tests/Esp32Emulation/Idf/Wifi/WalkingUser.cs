using System;
using System.Collections.Generic;
using DeviceKit.Emulation.Tests.Network;
using DeviceKit.Esp32;
using DeviceKit.Signatures;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Wifi;

/// <summary>The netif's user in a random walk: it may stop reading, and may keep a frame over anything that happens.</summary>
internal sealed class WalkingUser : INetifEvents
{
    private readonly Esp32WifiNetif _netif;
    private readonly Func<TimeSpan> _now;
    private bool _holdsFrame;

    public WalkingUser(Esp32WifiNetif netif, Func<TimeSpan> now, List<string> log)
    {
        _netif = netif;
        _now = now;
        Log = log;
        netif.Start(this);
    }

    /// <summary>What happened when.</summary>
    public List<string> Log { get; }

    public bool Reads { get; set; } = true;

    public int Received { get; private set; }

    public void ReceiveReady()
    {
        if (Reads)
        {
            Read();
        }
    }

    public void TransmitReady() => Log.Add($"{_now().Ticks} ready");

    public void TransmitCompleted(uint tag) => throw new InvalidOperationException("nothing completes");

    public void LinkChanged(bool isUp) => Log.Add($"{_now().Ticks} {(isUp ? "up" : "down")}");

    public void Read()
    {
        Release();
        while (_netif.TryReceive(out ReceivedFrame frame))
        {
            Received++;
            Log.Add($"{frame.Timestamp.Ticks} frame {frame.Data[20]}");
            _netif.EndReceive();
        }
    }

    /// <summary>Keeps one frame, if there is one.</summary>
    public void Hold() => _holdsFrame = _holdsFrame || _netif.TryReceive(out _);

    public void Release()
    {
        if (_holdsFrame)
        {
            _holdsFrame = false;
            _netif.EndReceive();
        }
    }

    public void Send(MacAddress to, int frames)
    {
        for (int i = 0; i < frames && _netif.TryBeginTransmit(1514, out Span<byte> buffer); i++)
        {
            if (i % 7 == 6)
            {
                _netif.AbortTransmit();
                continue;
            }

            Station.Frame(to, _netif.MacAddress, 1514, (byte)i).CopyTo(buffer);
            _netif.EndTransmit(1514);
        }
    }
}
