using System;
using System.Collections.Generic;
using DeviceKit.Runtime;
using DeviceKit.Signatures;
using DeviceKit.Stack.Buffers;
using DeviceKit.Stack.Ethernet;

namespace DeviceKit.Stack.Arp;

/// <summary>Address resolution (RFC 826) with a bounded cache and a queue a neighbour (RFC 1122 section 2.3.2).</summary>
internal sealed class ArpLayer
{
    private const int MaximumRequests = 3;
    private static readonly TimeSpan s_requestInterval = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_failureHold = TimeSpan.FromSeconds(1);

    private readonly EthernetLink _link;
    private readonly NetworkStackOptions _options;
    private readonly NetworkStackCounters _counters;
    private readonly IClock _clock;
    private readonly PacketPool _pool;
    private readonly NeighborTable _table;
    private readonly IClockTimer _timer;
    private readonly List<Neighbor> _due = [];

    public ArpLayer(EthernetLink link, EventLoop loop, PacketPool pool, NetworkStackOptions options, NetworkStackCounters counters)
    {
        _link = link;
        _options = options;
        _counters = counters;
        _clock = loop.Clock;
        _pool = pool;
        _table = new NeighborTable(options.ArpCacheSize);
        _timer = loop.Clock.CreateTimer(static state => ((ArpLayer)state!).OnTimer(), this);
    }

    /// <summary>Called when a neighbour was resolved, with true, or given up, with false and the frames that waited.</summary>
    public Action<Neighbor, bool>? Settled { get; set; }

    /// <summary>Called with a frame that waited and is dropped without a verdict on its neighbour, before its buffer goes back.</summary>
    public Action<PacketBuffer>? Dropped { get; set; }

    /// <summary>Called when a neighbour that packets may be waiting for is no longer in the cache.</summary>
    public Action? Forgotten { get; set; }

    /// <summary>Called with every well-formed packet before it is used, to find conflicts of addresses.</summary>
    public Action<ArpPacket>? Seen { get; set; }

    /// <summary>This host's address, 0.0.0.0 for none.</summary>
    public IPv4Address OwnAddress { get; set; }

    public int NeighborCount => _table.Count;

    /// <summary>The neighbour of an address; asks for its MAC address where that is not known.</summary>
    public Neighbor Resolve(IPv4Address address)
    {
        Neighbor? neighbor = _table.Find(address);
        if (neighbor is null)
        {
            neighbor = new Neighbor(address) { LastUsed = _clock.Now };
            if (_table.Add(neighbor) is { } evicted)
            {
                Drain(evicted);
            }

            Request(neighbor, MacAddress.Broadcast);
        }

        return neighbor;
    }

    /// <summary>Notes that a neighbour is used now, and asks again where what is known of it is old.</summary>
    public void Touch(Neighbor neighbor, TimeSpan now)
    {
        neighbor.LastUsed = now;
        if (neighbor.State == NeighborState.Reachable && neighbor.Due <= now)
        {
            neighbor.State = NeighborState.Probing;
            neighbor.Requests = 0;
            Request(neighbor, neighbor.MacAddress);
        }
    }

    /// <summary>Queues a frame for an incomplete neighbour; drops and counts it when the queue is full.</summary>
    public void Enqueue(Neighbor neighbor, PacketBuffer frame)
    {
        if (neighbor.Waiting.Count >= _options.ArpQueueLength)
        {
            // The oldest goes: the newest has the best chance to matter still (RFC 1122 section 2.3.2.2).
            Drop(neighbor.Waiting.TryDequeue()!);
        }

        neighbor.Waiting.Enqueue(frame);
    }

    public void Receive(ReadOnlySpan<byte> payload)
    {
        if (!ArpPacket.TryParse(payload, out ArpPacket packet) || packet.SenderHardware.IsMulticast)
        {
            _counters.Count(StackDrop.ArpMalformed);
            return;
        }

        if (packet.SenderHardware == _link.Netif.MacAddress)
        {
            return;
        }

        Seen?.Invoke(packet);
        bool forUs = !OwnAddress.IsAny && packet.TargetProtocol == OwnAddress;
        if (!packet.SenderProtocol.IsAny && packet.SenderProtocol != OwnAddress)
        {
            Learn(packet, forUs);
        }

        if (forUs && packet.Operation == ArpOperation.Request)
        {
            Send(new ArpPacket(ArpOperation.Reply, _link.Netif.MacAddress, OwnAddress, packet.SenderHardware, packet.SenderProtocol), packet.SenderHardware);
        }
    }

    /// <summary>Sends a packet; one that finds no slot is lost, as on the wire.</summary>
    public void Send(in ArpPacket packet, MacAddress destination)
    {
        if (_link.TryBegin(destination, EtherType.Arp, ArpPacket.Size, out Span<byte> payload))
        {
            packet.Write(payload);
            _link.Netif.EndTransmit(_link.HeaderLength + ArpPacket.Size);
        }
    }

    /// <summary>Forgets everything: the address changed, or the link went away.</summary>
    public void Clear()
    {
        _due.Clear();
        _due.AddRange(_table.All);
        foreach (Neighbor neighbor in _due)
        {
            _table.Remove(neighbor);
            Drain(neighbor);
        }

        _timer.Cancel();
    }

    private void Learn(in ArpPacket packet, bool forUs)
    {
        Neighbor? neighbor = _table.Find(packet.SenderProtocol);
        if (neighbor is null)
        {
            if (!forUs)
            {
                return;
            }

            neighbor = new Neighbor(packet.SenderProtocol) { LastUsed = _clock.Now };
            if (_table.Add(neighbor) is { } evicted)
            {
                Drain(evicted);
            }
        }

        NeighborState before = neighbor.State;
        neighbor.MacAddress = packet.SenderHardware;
        neighbor.State = NeighborState.Reachable;
        neighbor.Requests = 0;
        neighbor.Due = _clock.Now + _options.ArpLifetime;
        if (before is NeighborState.Incomplete or NeighborState.Failed)
        {
            Settled?.Invoke(neighbor, true);
        }
    }

    private void Request(Neighbor neighbor, MacAddress destination)
    {
        neighbor.Requests++;
        neighbor.Due = _clock.Now + s_requestInterval;
        Send(new ArpPacket(ArpOperation.Request, _link.Netif.MacAddress, OwnAddress, MacAddress.None, neighbor.Address), destination);
        if (!_timer.IsSet || _timer.Due > neighbor.Due)
        {
            _timer.Set(neighbor.Due);
        }
    }

    private void OnTimer()
    {
        TimeSpan now = _clock.Now;
        _due.Clear();
        foreach (Neighbor neighbor in _table.All)
        {
            if (neighbor.State != NeighborState.Reachable && neighbor.Due <= now)
            {
                _due.Add(neighbor);
            }
        }

        foreach (Neighbor neighbor in _due)
        {
            Advance(neighbor, now);
        }

        TimeSpan next = TimeSpan.MaxValue;
        foreach (Neighbor neighbor in _table.All)
        {
            if (neighbor.State != NeighborState.Reachable && neighbor.Due < next)
            {
                next = neighbor.Due;
            }
        }

        if (next != TimeSpan.MaxValue)
        {
            _timer.Set(next);
        }
    }

    private void Advance(Neighbor neighbor, TimeSpan now)
    {
        if (neighbor.State == NeighborState.Forgotten)
        {
            // What came of another neighbour's verdict pushed this one out.
            return;
        }

        if (neighbor.State == NeighborState.Failed)
        {
            _table.Remove(neighbor);
        }
        else if (neighbor.Requests < MaximumRequests)
        {
            // A stale address is first asked at itself, then everybody is.
            bool unicast = neighbor.State == NeighborState.Probing && neighbor.Requests < MaximumRequests - 1;
            Request(neighbor, unicast ? neighbor.MacAddress : MacAddress.Broadcast);
        }
        else
        {
            neighbor.State = NeighborState.Failed;
            neighbor.Due = now + s_failureHold;
            Settled?.Invoke(neighbor, false);
        }
    }

    private void Drain(Neighbor neighbor)
    {
        while (neighbor.Waiting.TryDequeue() is { } frame)
        {
            Drop(frame);
        }

        Forgotten?.Invoke();
    }

    private void Drop(PacketBuffer frame)
    {
        _counters.Count(StackDrop.ArpUnresolved);
        Dropped?.Invoke(frame);
        _pool.Return(frame);
    }
}
