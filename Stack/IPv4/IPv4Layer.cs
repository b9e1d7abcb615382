using System;
using DeviceKit.Runtime;
using DeviceKit.Signatures;
using DeviceKit.Stack.Arp;
using DeviceKit.Stack.Buffers;
using DeviceKit.Stack.Ethernet;

namespace DeviceKit.Stack.IPv4;

/// <summary>
/// Sends IPv4 packets (RFC 791): lends the payload inside a frame whose headers are written, sends it, queues it for ARP, hands it back to
/// this host, or cuts it into fragments. **Options are never sent.**
/// </summary>
internal sealed partial class IPv4Layer
{
    private readonly EthernetLink _link;
    private readonly ArpLayer _arp;
    private readonly EventLoop _loop;
    private readonly IClock _clock;
    private readonly PacketPool _pool;
    private readonly NetworkStackCounters _counters;
    private readonly Fragmenter _fragmenter;
    private readonly LoopbackQueue _loopback;
    private readonly CompletedTags _completed;
    private readonly bool _computeHeaderChecksum;
    private ushort _identification;
    private Lending _lent;
    private PacketBuffer? _lentBuffer;
    private Neighbor? _lentNeighbor;
    private int _lentLength;
    private bool _retryAwaited;
    private bool _retryPosted;

    public IPv4Layer(
        EthernetLink link, ArpLayer arp, EventLoop loop, IRandom random, PacketPool pool, NetworkStackOptions options, NetworkStackCounters counters)
    {
        _link = link;
        _arp = arp;
        _loop = loop;
        _clock = loop.Clock;
        _pool = pool;
        _counters = counters;
        _computeHeaderChecksum = (link.Netif.TransmitChecksums & NetifChecksums.IPv4) == 0;
        _identification = (ushort)random.NextUInt32();
        _fragmenter = new Fragmenter(this);
        _completed = new CompletedTags(loop, this);
        _loopback = new LoopbackQueue(loop, pool, ReceiveLoopback) { Completed = _completed.Add };
        Routes = new RoutingTable(link.Netif.Mtu);
        _reassembler = new Reassembler(loop, options, counters);
        arp.Settled = OnSettled;
        arp.Dropped = frame => _completed.Add(frame.Tag);
        arp.Forgotten = RetryLater;
        pool.Returned = RetryLater;
    }

    /// <summary>Where a lent payload goes at <see cref="End"/>.</summary>
    private enum Lending
    {
        None,
        Netif,
        Resolution,
        Loopback,
        Fragments,
    }

    public RoutingTable Routes { get; }

    /// <summary>Called, from the loop, when packets that found the next hop unresolved or no buffer free may be tried again.</summary>
    public Action? Retry { get; set; }

    /// <summary>True when the netif computes a checksum for packets on this route; its field is then left 0.</summary>
    public bool ComputesChecksum(in IPv4Route route, NetifChecksums which) =>
        route.Kind != IPv4RouteKind.Loopback && (_link.Netif.TransmitChecksums & which) == which;

    /// <summary>Finds the way to a destination.</summary>
    public bool TryRoute(IPv4Address destination, out IPv4Route route) => Routes.TryFind(destination, out route);

    /// <summary>Lends the payload of a packet whose headers are written; <see cref="End"/> or <see cref="Abort"/> follows in the same call.</summary>
    /// <param name="route">The way; what is learnt of the next hop is kept in it.</param>
    /// <param name="header">The header; its total length and identification are filled in here.</param>
    /// <param name="payloadLength">The payload's exact length in bytes.</param>
    /// <param name="payload">The payload, to be filled.</param>
    public TransmitStatus TryBegin(ref IPv4Route route, scoped in IPv4Header header, int payloadLength, out Span<byte> payload)
    {
        payload = default;
        int packetLength = IPv4View.MinimumSize + payloadLength;
        if (packetLength > ushort.MaxValue || (packetLength > route.Mtu && (header.Fragment & IPv4View.DontFragment) != 0))
        {
            return TransmitStatus.TooLong;
        }

        IPv4Header complete = header with
        {
            TotalLength = packetLength,
            Identification = _identification++,

            // RFC 1112 section 6.1: a group is not looked for beyond the link unless somebody asks for it.
            TimeToLive = route.Kind == IPv4RouteKind.Multicast ? (byte)1 : header.TimeToLive,
        };
        if (route.Kind == IPv4RouteKind.Loopback)
        {
            return TryBeginBuffered(Lending.Loopback, complete, out payload);
        }

        if (!_link.Netif.IsLinkUp)
        {
            return TransmitStatus.LinkDown;
        }

        TransmitStatus status = TryResolve(ref route, out MacAddress destination);
        bool whole = packetLength <= route.Mtu;
        if (status == TransmitStatus.Busy && whole)
        {
            _lentNeighbor = route.Neighbor;
            return TryBeginBuffered(Lending.Resolution, complete, out payload);
        }

        if (status != TransmitStatus.Ok)
        {
            _retryAwaited |= status == TransmitStatus.Busy;
            return status;
        }

        return whole
            ? TryBeginFrame(complete, destination, out payload)
            : TryBeginFragments(complete, destination, route.Mtu, out payload);
    }

    /// <summary>Sends the packet that was begun.</summary>
    /// <param name="tag">Comes back once, from the loop, when the packet has left or was given up, if not 0; by the netif's leave for a frame.</param>
    public void End(uint tag = 0)
    {
        Lending lent = _lent;
        _lent = Lending.None;
        switch (lent)
        {
            case Lending.Netif:
                _link.Netif.EndTransmit(_lentLength, tag);
                break;
            case Lending.Resolution:
                _lentBuffer!.Tag = tag;
                _arp.Enqueue(_lentNeighbor!, _lentBuffer);
                break;
            case Lending.Loopback:
                _lentBuffer!.Tag = tag;
                _loopback.Enqueue(_lentBuffer);
                break;
            case Lending.Fragments:
                _fragmenter.Send(tag);
                break;
            default:
                throw new InvalidOperationException("No packet was begun.");
        }
    }

    /// <summary>Gives the packet that was begun up.</summary>
    public void Abort()
    {
        if (_lent == Lending.Netif)
        {
            _link.Netif.AbortTransmit();
        }
        else if (_lent == Lending.Resolution)
        {
            _pool.Return(_lentBuffer!);
        }
        else if (_lent == Lending.Loopback)
        {
            _loopback.Return(_lentBuffer!);
        }

        _lent = Lending.None;
    }

    /// <summary>The netif has slots again, or its link changed: goes on with a datagram that is being cut.</summary>
    public void TransmitReady() => _fragmenter.Resume(_link.Netif);

    /// <summary>Drops everything that is on its way through the layer.</summary>
    public void Close()
    {
        _reassembler.Clear();
        _loopback.Clear();
        _fragmenter.Resume(_link.Netif);
    }

    /// <summary>Has a tag come back of a packet that does not leave by the netif.</summary>
    internal void Complete(uint tag) => _completed.Add(tag);

    /// <summary>Sends one frame of a packet that was cut; false when no slot was free.</summary>
    internal bool TrySendFragment(in IPv4Header header, MacAddress destination, ReadOnlySpan<byte> payload, uint tag)
    {
        if (!_link.TryBegin(destination, EtherType.IPv4, header.TotalLength, out Span<byte> packet))
        {
            return false;
        }

        IPv4View.Write(packet, header, _computeHeaderChecksum);
        payload.CopyTo(packet[IPv4View.MinimumSize..]);
        _link.Netif.EndTransmit(_link.HeaderLength + header.TotalLength, tag);
        return true;
    }

    private TransmitStatus TryBeginFrame(scoped in IPv4Header header, MacAddress destination, out Span<byte> payload)
    {
        if (!_link.TryBegin(destination, EtherType.IPv4, header.TotalLength, out Span<byte> packet))
        {
            payload = default;
            return TransmitStatus.Busy;
        }

        IPv4View.Write(packet, header, _computeHeaderChecksum);
        payload = packet[IPv4View.MinimumSize..];
        _lent = Lending.Netif;
        _lentLength = _link.HeaderLength + header.TotalLength;
        return TransmitStatus.Ok;
    }

    private TransmitStatus TryBeginBuffered(Lending lending, scoped in IPv4Header header, out Span<byte> payload)
    {
        payload = default;
        int offset = lending == Lending.Resolution ? _link.HeaderLength : 0;
        int length = offset + header.TotalLength;
        if ((lending == Lending.Loopback ? _loopback.TryRent(length) : _pool.TryRent(length)) is not { } buffer)
        {
            _retryAwaited = true;
            return TransmitStatus.Busy;
        }

        if (lending == Lending.Resolution)
        {
            _link.WriteHeader(buffer.Span, MacAddress.None, EtherType.IPv4);
        }

        Span<byte> packet = buffer.Span[offset..];
        IPv4View.Write(packet, header, computeChecksum: lending == Lending.Loopback || _computeHeaderChecksum);
        payload = packet[IPv4View.MinimumSize..];
        _lent = lending;
        _lentBuffer = buffer;
        return TransmitStatus.Ok;
    }

    private TransmitStatus TryBeginFragments(scoped in IPv4Header header, MacAddress destination, int mtu, out Span<byte> payload)
    {
        if (!_fragmenter.TryBegin(header, destination, mtu, _link.Netif, out payload))
        {
            return TransmitStatus.Busy;
        }

        _lent = Lending.Fragments;
        return TransmitStatus.Ok;
    }

    private TransmitStatus TryResolve(ref IPv4Route route, out MacAddress destination)
    {
        switch (route.Kind)
        {
            case IPv4RouteKind.Broadcast:
                destination = MacAddress.Broadcast;
                return TransmitStatus.Ok;
            case IPv4RouteKind.Multicast:
                // RFC 1112 section 6.4: the low 23 bits of the group in 01-00-5E-00-00-00.
                destination = new MacAddress(0x0100_5E00_0000UL | (route.Destination.Value & 0x7F_FFFFu));
                return TransmitStatus.Ok;
        }

        if (route.Neighbor is not { } neighbor || neighbor.State == NeighborState.Forgotten)
        {
            neighbor = _arp.Resolve(route.NextHop);
            route.Neighbor = neighbor;
        }

        destination = neighbor.MacAddress;
        _arp.Touch(neighbor, _clock.Now);
        return neighbor.State switch
        {
            NeighborState.Incomplete => TransmitStatus.Busy,
            NeighborState.Failed => TransmitStatus.HostUnreachable,
            _ => TransmitStatus.Ok,
        };
    }

    private void OnSettled(Neighbor neighbor, bool resolved)
    {
        while (neighbor.Waiting.TryDequeue() is { } frame)
        {
            if (!resolved)
            {
                _counters.Count(StackDrop.ArpUnresolved);
                _completed.Add(frame.Tag);
                ReportUnresolved(frame.Span[_link.HeaderLength..]);
            }
            else
            {
                neighbor.MacAddress.Write(frame.Span);
                if (!_link.TrySend(frame.Span, frame.Tag))
                {
                    _counters.Count(StackDrop.ArpUnresolved);
                    _completed.Add(frame.Tag);
                }
            }

            _pool.Return(frame);
        }

        RetryLater();
    }

    private void RetryLater()
    {
        if (_retryAwaited && !_retryPosted)
        {
            _retryPosted = true;
            _loop.Post(static state => ((IPv4Layer)state!).RunRetry(), this);
        }
    }

    private void RunRetry()
    {
        _retryPosted = false;
        _retryAwaited = false;
        Retry?.Invoke();
    }
}
