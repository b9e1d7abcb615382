using System;
using System.Collections.Generic;
using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Stack.Tests;

/// <summary>A netif whose other end is the test: frames are put in and taken out one by one.</summary>
internal sealed class ScriptedNetif : INetif
{
    private readonly EventLoop _loop;
    private readonly Queue<byte[]> _received = new();
    private readonly byte[] _transmit;
    private INetifEvents? _events;
    private int _lent = -1;
    private bool _refused;
    private bool _receiveLent;

    public ScriptedNetif(EventLoop loop, MacAddress mac, int mtu = 1500)
    {
        _loop = loop;
        MacAddress = mac;
        Mtu = mtu;
        _transmit = new byte[mtu + 18];
    }

    public Queue<byte[]> Sent { get; } = new();

    /// <summary>The tags of the frames sent, but 0.</summary>
    public List<uint> Tags { get; } = [];

    /// <summary>The groups let in.</summary>
    public List<MacAddress> Groups { get; } = [];

    public MacAddress MacAddress { get; }

    public int Mtu { get; }

    public bool IsLinkUp { get; private set; } = true;

    public NetifChecksums TransmitChecksums { get; set; }

    public NetifChecksums VerifiedChecksums { get; set; }

    public int TransmitSlots { get; set; } = int.MaxValue;

    public int FreeTransmitSlots { get; set; } = int.MaxValue;

    public bool CompletesTransmits => false;

    public NetifCounters Counters { get; } = new();

    public void Start(INetifEvents events) => _events = events;

    public void Inject(ReadOnlySpan<byte> frame)
    {
        _received.Enqueue(frame.ToArray());
        _loop.Post(static state => ((INetifEvents)state!).ReceiveReady(), _events);
    }

    public void SetLink(bool isUp)
    {
        IsLinkUp = isUp;
        _loop.Post(state => ((INetifEvents)state!).LinkChanged(isUp), _events);
    }

    public void FreeSlots(int count)
    {
        FreeTransmitSlots = count;
        if (_refused)
        {
            _refused = false;
            _loop.Post(static state => ((INetifEvents)state!).TransmitReady(), _events);
        }
    }

    public bool TryReceive(out ReceivedFrame frame)
    {
        frame = default;
        if (_receiveLent)
        {
            throw new InvalidOperationException("lent");
        }

        if (_received.Count == 0)
        {
            return false;
        }

        _receiveLent = true;
        frame = new ReceivedFrame(_received.Peek(), _loop.Clock.Now, VerifiedChecksums);
        return true;
    }

    public void EndReceive()
    {
        _received.Dequeue();
        _receiveLent = false;
    }

    public bool TryBeginTransmit(int length, out Span<byte> frame)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, Mtu + 18);
        if (_lent >= 0)
        {
            throw new InvalidOperationException("lent");
        }

        if (!IsLinkUp || FreeTransmitSlots == 0)
        {
            _refused = true;
            frame = default;
            return false;
        }

        _lent = length;
        Array.Fill(_transmit, (byte)0xA5);
        frame = _transmit.AsSpan(0, length);
        return true;
    }

    public void EndTransmit(int length, uint tag = 0)
    {
        Sent.Enqueue(_transmit[..length]);
        if (tag != 0)
        {
            Tags.Add(tag);
        }

        _lent = -1;
        if (FreeTransmitSlots != int.MaxValue)
        {
            FreeTransmitSlots--;
        }
    }

    public void AbortTransmit() => _lent = -1;

    public bool AddMulticast(MacAddress group)
    {
        Groups.Add(group);
        return true;
    }

    public void RemoveMulticast(MacAddress group)
    {
    }

    public void Close() => IsLinkUp = false;
}
