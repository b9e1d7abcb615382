using System;
using DeviceKit.Signatures;
using DeviceKit.Stack.Icmp;

namespace DeviceKit.Stack.IPv4;

/// <summary>Receiving: validation (RFC 1122 section 3.2.1), reassembly, and the hand-over to the transports. **Options are skipped.**</summary>
internal sealed partial class IPv4Layer
{
    private readonly Reassembler _reassembler;

    private ITransport? _icmp;
    private ITransport? _udp;
    private ITransport? _tcp;
    private IcmpErrorSender? _errors;

    /// <summary>Names the protocols above. Called once.</summary>
    public void Attach(ITransport icmp, ITransport udp, ITransport? tcp, IcmpErrorSender errors)
    {
        _icmp = icmp;
        _udp = udp;
        _tcp = tcp;
        _errors = errors;
        _reassembler.TimedOut = datagram => errors.SendTimeExceeded(datagram.ToPacket(_clock.Now));
    }

    /// <summary>Takes a packet from the link.</summary>
    /// <param name="data">The packet, perhaps with padding.</param>
    /// <param name="linkBroadcast">True when the frame was sent to everybody or a group.</param>
    /// <param name="verified">The checksums that the netif has verified.</param>
    /// <param name="timestamp">When the frame came.</param>
    public void Receive(ReadOnlySpan<byte> data, bool linkBroadcast, NetifChecksums verified, TimeSpan timestamp)
    {
        if (!IPv4View.TryParse(data, out IPv4View view))
        {
            _counters.Count(StackDrop.IPv4Malformed);
            return;
        }

        if ((verified & NetifChecksums.IPv4) == 0 && !view.HasValidChecksum())
        {
            _counters.Count(StackDrop.IPv4BadChecksum);
            return;
        }

        IPv4Address source = view.Source;
        if (source.IsLoopback || source.IsMulticast || source.IsLimitedBroadcast || IsBadOnOurSubnet(source))
        {
            _counters.Count(StackDrop.IPv4BadSource);
            return;
        }

        if (!TryAccept(view.Destination, linkBroadcast, out bool toMany))
        {
            _counters.Count(StackDrop.IPv4NotForUs);
            return;
        }

        Deliver(view, toMany, verified, timestamp);
    }

    private void ReceiveLoopback(ReadOnlySpan<byte> data)
    {
        if (IPv4View.TryParse(data, out IPv4View view))
        {
            Deliver(view, toMany: false, NetifChecksums.None, _clock.Now);
        }
    }

    private bool TryAccept(IPv4Address destination, bool linkBroadcast, out bool toMany)
    {
        toMany = linkBroadcast;
        if (Routes.Configuration is not { } configuration)
        {
            // Without an address: broadcasts, and whatever came to our MAC address, so that DHCP's answers arrive (RFC 2131 section 4.1).
            toMany |= destination.IsLimitedBroadcast;
            return !destination.IsMulticast;
        }

        if (destination == configuration.Subnet.Address)
        {
            // RFC 1122 section 3.3.6: a frame to everybody does not carry a datagram to one.
            return !linkBroadcast;
        }

        toMany = true;
        return destination.IsLimitedBroadcast || configuration.Subnet.IsBroadcast(destination) || destination.Value == 0xE000_0001;
    }

    private void Deliver(IPv4View view, bool toMany, NetifChecksums verified, TimeSpan timestamp)
    {
        if (view.IsFragment)
        {
            Reassembly? whole = _reassembler.Add(view, toMany);
            if (whole is not null)
            {
                Dispatch(whole.ToPacket(timestamp), view.Protocol);
                _reassembler.Free(whole);
            }

            return;
        }

        Dispatch(
            new IPv4Packet
            {
                Source = view.Source,
                Destination = view.Destination,
                TimeToLive = view.TimeToLive,
                TypeOfService = view.TypeOfService,
                Header = view.Header,
                Payload = view.Payload,
                VerifiedChecksums = verified,
                Timestamp = timestamp,
                IsBroadcastOrMulticast = toMany,
            },
            view.Protocol);
    }

    private void Dispatch(in IPv4Packet packet, IPProtocol protocol)
    {
        ITransport? transport = Transport(protocol);
        if (transport is null)
        {
            _counters.Count(StackDrop.IPv4UnknownProtocol);
            _errors?.SendUnreachable(packet, IcmpErrorSender.ProtocolUnreachable);
            return;
        }

        transport.Receive(packet);
    }

    private ITransport? Transport(IPProtocol protocol) => protocol switch
    {
        IPProtocol.Tcp => _tcp,
        IPProtocol.Udp => _udp,
        IPProtocol.Icmp => _icmp,
        _ => null,
    };

    /// <summary>True for the subnet's broadcast address, and for our own: what we send to ourselves does not come from the link.</summary>
    private bool IsBadOnOurSubnet(IPv4Address source) => Routes.Configuration is { } configuration
        && (configuration.Subnet.IsBroadcast(source) || source == configuration.Subnet.Address);

    /// <summary>Tells the transport of a packet of ours that an ICMP error came.</summary>
    public void ReportError(in IcmpError error, IPProtocol protocol) => Transport(protocol)?.Unreachable(error);

    /// <summary>Tells the transport that uses tags that a packet is gone.</summary>
    public void ReportTransmitted(uint tag) => _tcp?.TransmitCompleted(tag);

    private void ReportUnresolved(ReadOnlySpan<byte> packet)
    {
        if (IPv4View.TryParse(packet, out IPv4View view) && view.PayloadOffset == 0)
        {
            ReportError(
                new IcmpError
                {
                    Type = IcmpType.DestinationUnreachable,
                    Code = IcmpErrorSender.HostUnreachable,
                    Source = view.Source,
                    Destination = view.Destination,
                    Payload = view.Payload,
                },
                view.Protocol);
        }
    }
}
