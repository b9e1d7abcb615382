using System;
using DeviceKit.Signatures;
using DeviceKit.Stack;
using DeviceKit.Stack.Dhcp;

namespace DeviceKit.Emulation.Servers;

/// <summary>Decides and writes a server's answers (RFC 2131 section 4.3), without input or output.</summary>
internal sealed class DhcpResponder
{
    private const uint Infinite = uint.MaxValue;

    private readonly DhcpServerOptions _options;
    private readonly DhcpServerFaults _faults;
    private readonly IPv4Subnet _subnet;

    public DhcpResponder(DhcpServerOptions options, DhcpServerFaults faults, IPv4Subnet subnet)
    {
        _options = options;
        _faults = faults;
        _subnet = subnet;
        Pool = new DhcpPool(options, subnet.Address);
    }

    public DhcpPool Pool { get; }

    /// <summary>Answers a client's message.</summary>
    /// <param name="view">The message.</param>
    /// <param name="now">The time.</param>
    /// <returns>The answer, or null for none.</returns>
    public byte[]? Answer(in DhcpView view, TimeSpan now)
    {
        view.TryGetAddress(DhcpOptionCode.RequestedAddress, out IPv4Address requested);
        MacAddress client = view.HardwareAddress;
        switch (view.MessageType)
        {
            case DhcpMessageType.Discover:
                return Offer(view, requested, now);
            case DhcpMessageType.Request:
                return Grant(view, requested, now);
            case DhcpMessageType.Decline:
                Pool.Decline(client, requested);
                return null;
            case DhcpMessageType.Release:
                Pool.Release(client);
                return null;
            case DhcpMessageType.Inform:
                return Write(view, DhcpMessageType.Ack, default);
            default:
                return null;
        }
    }

    private static uint Seconds(TimeSpan time) => time == TimeSpan.MaxValue ? Infinite : (uint)time.TotalSeconds;

    private byte[]? Offer(in DhcpView view, IPv4Address requested, TimeSpan now)
    {
        if (Pool.Choose(view.HardwareAddress, requested, now) is not { } address)
        {
            return null;
        }

        Pool.Bind(view.HardwareAddress, address, now + _options.OfferTime, isLent: false);
        return Write(view, DhcpMessageType.Offer, address);
    }

    /// <summary>Selecting names a server, rebooting an address only; renewing and rebinding stand in ciaddr (RFC 2131 section 4.3.2).</summary>
    private byte[]? Grant(in DhcpView view, IPv4Address requested, TimeSpan now)
    {
        if (view.TryGetAddress(DhcpOptionCode.ServerIdentifier, out IPv4Address server) && server != _subnet.Address)
        {
            Pool.Release(view.HardwareAddress);
            return null;
        }

        IPv4Address address = view.ClientAddress.IsAny ? requested : view.ClientAddress;
        if (_faults.NakNext > 0 || !Pool.IsFor(view.HardwareAddress, address, now))
        {
            _faults.NakNext = Math.Max(0, _faults.NakNext - 1);
            Pool.Release(view.HardwareAddress);
            return Write(view, DhcpMessageType.Nak, default);
        }

        TimeSpan expires = _options.LeaseTime == TimeSpan.MaxValue ? TimeSpan.MaxValue : now + _options.LeaseTime;
        Pool.Bind(view.HardwareAddress, address, expires, isLent: true);
        return Write(view, DhcpMessageType.Ack, address);
    }

    private byte[] Write(in DhcpView view, DhcpMessageType type, IPv4Address address)
    {
        var buffer = new byte[1472];
        var writer = new DhcpMessageWriter(buffer, DhcpOperation.Reply, view.TransactionId, view.HardwareAddress);
        writer.SetAddress(DhcpHeader.YourAddress, address);
        if (view.WantsBroadcast)
        {
            writer.SetBroadcast();
        }

        if (type == DhcpMessageType.Ack)
        {
            writer.SetAddress(DhcpHeader.ClientAddress, view.ClientAddress);
        }

        if (_faults.OverloadsFields)
        {
            writer.AddByte(DhcpOptionCode.Overload, 3);
        }

        Add(ref writer, DhcpOptionCode.MessageType, [(byte)type]);
        AddAddress(ref writer, DhcpOptionCode.ServerIdentifier, _subnet.Address);
        if (type != DhcpMessageType.Nak)
        {
            AddParameters(ref writer, hasLease: !address.IsAny);
        }

        return buffer[..writer.Finish()];
    }

    private void AddParameters(ref DhcpMessageWriter writer, bool hasLease)
    {
        if (hasLease)
        {
            AddSeconds(ref writer, DhcpOptionCode.LeaseTime, _options.LeaseTime);
            AddSeconds(ref writer, DhcpOptionCode.RenewalTime, _options.RenewalTime);
            AddSeconds(ref writer, DhcpOptionCode.RebindingTime, _options.RebindingTime);
        }

        if (_faults.OverloadsFields)
        {
            writer.ContinueInBootFile();
        }

        AddAddress(ref writer, DhcpOptionCode.SubnetMask, _subnet.Mask);
        AddAddress(ref writer, DhcpOptionCode.Routers, _options.Gateway);
        if (_faults.OverloadsFields)
        {
            writer.ContinueInServerName();
        }

        var servers = new byte[_options.DnsServers.Count * IPv4Address.Size];
        for (int i = 0; i < _options.DnsServers.Count; i++)
        {
            _options.DnsServers[i].Write(servers.AsSpan(i * IPv4Address.Size));
        }

        if (servers.Length > 0)
        {
            Add(ref writer, DhcpOptionCode.DnsServers, servers);
        }

        if (_options.DomainName is { } domain)
        {
            Add(ref writer, DhcpOptionCode.DomainName, System.Text.Encoding.ASCII.GetBytes(domain));
        }

        foreach ((byte code, byte[] value) in _options.ExtraOptions)
        {
            writer.Add((DhcpOptionCode)code, value);
        }
    }

    private void AddAddress(ref DhcpMessageWriter writer, DhcpOptionCode code, IPv4Address address)
    {
        if (!address.IsAny)
        {
            var bytes = new byte[IPv4Address.Size];
            address.Write(bytes);
            Add(ref writer, code, bytes);
        }
    }

    private void AddSeconds(ref DhcpMessageWriter writer, DhcpOptionCode code, TimeSpan? time)
    {
        if (time is { } value)
        {
            uint seconds = Seconds(value);
            Add(ref writer, code, [(byte)(seconds >> 24), (byte)(seconds >> 16), (byte)(seconds >> 8), (byte)seconds]);
        }
    }

    private void Add(ref DhcpMessageWriter writer, DhcpOptionCode code, byte[] value)
    {
        if (!_faults.OmittedOptions.Contains((byte)code) && !_options.ExtraOptions.ContainsKey((byte)code))
        {
            writer.Add(code, value);
        }
    }
}
