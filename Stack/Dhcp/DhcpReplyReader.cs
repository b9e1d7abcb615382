using System;
using System.Collections.Generic;
using DeviceKit.Signatures;

namespace DeviceKit.Stack.Dhcp;

/// <summary>Reads a server's message (RFC 2131 section 4.3, options RFC 2132), tolerating what real servers leave out or get wrong.</summary>
internal sealed class DhcpReplyReader
{
    private readonly DhcpClientOptions _options;
    private readonly MacAddress _hardwareAddress;
    private readonly byte[] _clientIdentifier;

    public DhcpReplyReader(DhcpClientOptions options, MacAddress hardwareAddress)
    {
        _options = options;
        _hardwareAddress = hardwareAddress;
        _clientIdentifier = DhcpMessageComposer.ClientIdentifier(options, hardwareAddress);
    }

    /// <summary>Reads a message that answers one of ours.</summary>
    /// <param name="message">The datagram.</param>
    /// <param name="source">Its IP source; stands in for a missing server identifier.</param>
    /// <param name="transactionId">The id of our latest request.</param>
    /// <param name="reply">What it says.</param>
    /// <returns>Why it is of no use, or <see cref="DhcpDrop.None"/>.</returns>
    public DhcpDrop TryRead(ReadOnlySpan<byte> message, IPv4Address source, uint transactionId, out DhcpReply? reply)
    {
        reply = null;
        if (!DhcpView.TryParse(message, out DhcpView view))
        {
            return DhcpDrop.Malformed;
        }

        if (view.Operation != DhcpOperation.Reply || view.HardwareAddress != _hardwareAddress || view.TransactionId != transactionId
            || !MatchesClientIdentifier(view))
        {
            return DhcpDrop.NotForUs;
        }

        if (!view.TryGetAddress(DhcpOptionCode.ServerIdentifier, out IPv4Address server))
        {
            server = default;
        }

        switch (view.MessageType)
        {
            case DhcpMessageType.Nak:
                reply = new DhcpReply(DhcpMessageType.Nak, transactionId, server);
                return DhcpDrop.None;
            case DhcpMessageType.Offer or DhcpMessageType.Ack:
                DhcpLease? lease = ReadLease(view, server.IsAny ? source : server);
                reply = lease is null ? null : new DhcpReply(view.MessageType, transactionId, server) { Lease = lease };
                return lease is null ? DhcpDrop.BadAddress : DhcpDrop.None;
            default:
                return DhcpDrop.UnexpectedType;
        }
    }

    private static IPv4Subnet? ReadSubnet(in DhcpView view)
    {
        // Some servers confirm a renewal with the address in ciaddr only.
        IPv4Address address = view.YourAddress.IsAny && view.MessageType == DhcpMessageType.Ack ? view.ClientAddress : view.YourAddress;
        if (address.Value >> 24 is 0 or 127 or >= 224)
        {
            return null;
        }

        if (!view.TryGetAddress(DhcpOptionCode.SubnetMask, out IPv4Address mask) || mask.IsAny
            || !IPv4Subnet.TryFromMask(address, mask, out IPv4Subnet subnet))
        {
            // RFC 950 section 2.1: without a usable mask, the one of the address's class.
            subnet = new IPv4Subnet(address, (address.Value >> 30) switch { 0 or 1 => 8, 2 => 16, _ => 24 });
        }

        bool isHost = subnet.PrefixLength >= 31 || (address != subnet.Network && address != subnet.DirectedBroadcast);
        return isHost ? subnet : null;
    }

    private static uint? ReadSeconds(in DhcpView view, DhcpOptionCode code) => view.TryGetUInt32(code, out uint value) ? value : null;

    private DhcpLease? ReadLease(in DhcpView view, IPv4Address server)
    {
        if (ReadSubnet(view) is not { } subnet)
        {
            return null;
        }

        var times = DhcpLeaseTimes.From(
            ReadSeconds(view, DhcpOptionCode.LeaseTime),
            ReadSeconds(view, DhcpOptionCode.RenewalTime),
            ReadSeconds(view, DhcpOptionCode.RebindingTime),
            _options.DefaultLease);
        IReadOnlyList<IPv4StaticRoute> routes = _options.RequestRoutes ? DhcpOptionValues.ReadRoutes(view) : [];
        IReadOnlyList<IPv4Address> routers = DhcpOptionValues.ReadAddresses(view, DhcpOptionCode.Routers);
        view.TryGetUInt16(DhcpOptionCode.InterfaceMtu, out ushort mtu);
        return new DhcpLease
        {
            Subnet = subnet,
            Gateway = routes.Count > 0 ? DefaultGateway(routes) : routers.Count > 0 ? routers[0] : default,
            Server = server,
            DnsServers = DhcpOptionValues.ReadAddresses(view, DhcpOptionCode.DnsServers),
            NtpServers = DhcpOptionValues.ReadAddresses(view, DhcpOptionCode.NtpServers),
            Routes = routes,
            DomainName = DhcpOptionValues.ReadText(view, DhcpOptionCode.DomainName),
            HostName = DhcpOptionValues.ReadText(view, DhcpOptionCode.HostName),
            Mtu = mtu >= 68 ? mtu : 0, // RFC 2132 section 5.1: the minimum legal value is 68.
            Duration = times.Duration,
            RenewalTime = times.Renewal,
            RebindingTime = times.Rebinding,
            ExtraCodes = _options.ExtraOptions,
            Extras = ReadExtras(view),
        };
    }

    private byte[]?[] ReadExtras(in DhcpView view)
    {
        var values = new byte[]?[_options.ExtraOptions.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = DhcpOptionValues.ReadBytes(view, (DhcpOptionCode)_options.ExtraOptions[i]);
        }

        return values;
    }

    private static IPv4Address DefaultGateway(IReadOnlyList<IPv4StaticRoute> routes)
    {
        foreach (IPv4StaticRoute route in routes)
        {
            if (route.Destination.PrefixLength == 0)
            {
                return route.Gateway;
            }
        }

        return default;
    }

    /// <summary>RFC 6842 section 3: a reply with another client's identifier is not ours.</summary>
    private bool MatchesClientIdentifier(in DhcpView view)
    {
        Span<byte> echoed = stackalloc byte[255];
        int length = view.ReadOption(DhcpOptionCode.ClientIdentifier, echoed);
        return length < 0 || _clientIdentifier.Length == 0 || (length <= echoed.Length && echoed[..length].SequenceEqual(_clientIdentifier));
    }
}
