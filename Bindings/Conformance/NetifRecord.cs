using System;
using System.Collections.Generic;
using DeviceKit.Signatures;

namespace DeviceKit.Conformance;

/// <summary>The user of a netif under test: starts it, calls it, and writes down its events.</summary>
internal sealed class NetifRecord : INetifEvents
{
    private readonly INetif _netif;
    private int _inside;

    public NetifRecord(INetif netif)
    {
        _netif = netif;
        _inside++;
        netif.Start(this);
        _inside--;
    }

    public int ReceiveReadies { get; private set; }

    public int TransmitReadies { get; private set; }

    public List<uint> Completed { get; } = [];

    public List<bool> Links { get; } = [];

    /// <summary>True when an event was raised from inside a member of the netif.</summary>
    public bool WasCalledFromInside { get; private set; }

    public static byte[] Frame(MacAddress to, MacAddress from, int length, int content)
    {
        byte[] frame = new byte[length];
        to.Write(frame);
        from.Write(frame.AsSpan(6));

        // The EtherType of local experiments (IEEE 802).
        frame[12] = 0x88;
        frame[13] = 0xB5;
        for (int i = 14; i < length; i++)
        {
            frame[i] = (byte)((content * 31) + (i * 7));
        }

        return frame;
    }

    /// <summary>Sends a frame; false when there is no slot.</summary>
    public bool Send(ReadOnlySpan<byte> frame, uint tag = 0)
    {
        _inside++;
        try
        {
            if (!_netif.TryBeginTransmit(frame.Length, out Span<byte> buffer))
            {
                return false;
            }

            frame.CopyTo(buffer);
            _netif.EndTransmit(frame.Length, tag);
            return true;
        }
        finally
        {
            _inside--;
        }
    }

    /// <summary>A frame to everybody, from the netif's own address.</summary>
    public byte[] Outgoing(int length, int content) => Frame(MacAddress.Broadcast, _netif.MacAddress, length, content);

    /// <summary>Takes the oldest received frame, or null.</summary>
    public byte[]? Take()
    {
        _inside++;
        try
        {
            if (!_netif.TryReceive(out ReceivedFrame frame))
            {
                return null;
            }

            byte[] copy = frame.Data.ToArray();
            _netif.EndReceive();
            return copy;
        }
        finally
        {
            _inside--;
        }
    }

    public int TakeAll()
    {
        int count = 0;
        while (Take() is not null)
        {
            count++;
        }

        return count;
    }

    public void ReceiveReady()
    {
        Note();
        ReceiveReadies++;
    }

    public void TransmitReady()
    {
        Note();
        TransmitReadies++;
    }

    public void TransmitCompleted(uint tag)
    {
        Note();
        Completed.Add(tag);
    }

    public void LinkChanged(bool isUp)
    {
        Note();
        Links.Add(isUp);
    }

    private void Note() => WasCalledFromInside |= _inside > 0;
}
