using System;
using System.Collections.Generic;
using DeviceKit.Runtime;
using DeviceKit.Signatures;
using DeviceKit.Stack.IPv4;
using DeviceKit.Stack.Tcp;

namespace DeviceKit.Stack.Tests.Tcp;

/// <summary>One end of a simulated link under a <see cref="TcpLayer"/>: packets arrive at the other end's receiver, some of them.</summary>
internal sealed class Pipe : ITcpNetwork
{
    private readonly EventLoop _loop;
    private readonly TestRandom _random;
    private readonly byte[] _lent = new byte[65536];
    private readonly PriorityQueue<Packet, (TimeSpan Due, long Order)> _queue = new();
    private readonly Stack<Packet> _free = new();
    private readonly IClockTimer _timer;
    private IPv4Route _route;
    private int _length;
    private long _order;
    private bool _wasBusy;

    public Pipe(EventLoop loop, IPv4Address address, PipeOptions options, ulong seed)
    {
        _loop = loop;
        Address = address;
        Options = options;
        _random = new TestRandom(seed);
        _timer = loop.Clock.CreateTimer(static state => ((Pipe)state!).Deliver(), this);
    }

    public delegate void Receiver(in IPv4Packet packet);

    public IPv4Address Address { get; set; }

    public PipeOptions Options { get; set; }

    /// <summary>Gets the packets that this end sends.</summary>
    public Receiver? Output { get; set; }

    /// <summary>Called when the packets that were due have been delivered.</summary>
    public Action? BurstEnd { get; set; }

    /// <summary>Called when a slot is free after the pipe was busy, and when a tagged packet has left.</summary>
    public Action? Ready { get; set; }

    public Action<uint>? Completed { get; set; }

    /// <summary>Sees every segment that is sent; false drops it.</summary>
    public Func<ReadOnlyMemory<byte>, bool>? Filter { get; set; }

    public bool IsDown { get; set; }

    public int Sent { get; private set; }

    public uint RouteGeneration { get; set; } = 1;

    public bool CompletesTransmits => Options.CompletesTransmits;

    public TransmitStatus? Status { get; set; }

    public bool TryRoute(IPv4Address destination, out IPv4Route route)
    {
        route = new IPv4Route { Source = Address, Destination = destination, NextHop = destination, Mtu = Options.Mtu };
        return destination.Value >> 24 == 10;
    }

    public bool ComputesChecksum(in IPv4Route route) => false;

    public TransmitStatus TryBegin(ref IPv4Route route, int length, out Span<byte> segment)
    {
        segment = default;
        if (Status is { } status && status != TransmitStatus.Ok)
        {
            _wasBusy |= status == TransmitStatus.Busy;
            return status;
        }

        if (_queue.Count >= Options.Slots)
        {
            _wasBusy = true;
            return TransmitStatus.Busy;
        }

        if (length > Options.Mtu - 20)
        {
            return TransmitStatus.TooLong;
        }

        _length = length;
        _route = route;
        segment = _lent.AsSpan(0, length);
        return TransmitStatus.Ok;
    }

    public void End(uint tag)
    {
        Sent++;
        Memory<byte> segment = _lent.AsMemory(0, _length);
        bool lost = IsDown || (Filter != null && !Filter(segment)) || _random.Chance(Options.Loss);
        Add(segment.Span, tag, lost);
        if (_random.Chance(Options.Duplicate))
        {
            Add(segment.Span, 0, lost: false);
        }
    }

    public void Abort()
    {
    }

    /// <summary>Frees slots by hand, after <see cref="Status"/> was Busy.</summary>
    public void BecomeReady()
    {
        Status = null;
        _wasBusy = false;
        Ready?.Invoke();
    }

    private void Add(ReadOnlySpan<byte> segment, uint tag, bool lost)
    {
        Packet packet = _free.Count > 0 ? _free.Pop() : new Packet();
        packet.Source = _route.Source;
        packet.Destination = _route.Destination;
        packet.Length = segment.Length;
        packet.Tag = tag;
        packet.IsLost = lost;
        segment.CopyTo(packet.Bytes);
        if (_random.Chance(Options.Corrupt))
        {
            packet.Bytes[_random.Next(segment.Length)] ^= (byte)(1 << _random.Next(8));
        }

        TimeSpan due = _loop.Clock.Now + Options.Latency;
        if (_random.Chance(Options.Reorder))
        {
            due += Options.ReorderDelay * (_random.Next(1000) / 1000.0);
        }

        _queue.Enqueue(packet, (due, _order++));
        if (!_timer.IsSet || due < _timer.Due)
        {
            _timer.Set(due);
        }
    }

    private void Deliver()
    {
        TimeSpan now = _loop.Clock.Now;
        while (_queue.TryPeek(out Packet? packet, out (TimeSpan Due, long Order) key) && key.Due <= now)
        {
            _queue.Dequeue();
            if (!packet.IsLost)
            {
                Output?.Invoke(new IPv4Packet
                {
                    Source = packet.Source, Destination = packet.Destination, Payload = packet.Bytes.AsSpan(0, packet.Length), Timestamp = now,
                });
            }

            if (packet.Tag != 0)
            {
                Completed?.Invoke(packet.Tag);
            }

            _free.Push(packet);
        }

        BurstEnd?.Invoke();
        if (_queue.TryPeek(out _, out (TimeSpan Due, long Order) next))
        {
            _timer.Set(next.Due);
        }

        if (_wasBusy && Status == null)
        {
            _wasBusy = false;
            Ready?.Invoke();
        }
    }

    private sealed class Packet
    {
        public byte[] Bytes { get; } = new byte[9000];

        public int Length { get; set; }

        public uint Tag { get; set; }

        public bool IsLost { get; set; }

        public IPv4Address Source { get; set; }

        public IPv4Address Destination { get; set; }
    }
}
