using System;
using System.Collections.Generic;
using DeviceKit.Emulation.Servers;
using DeviceKit.Signatures;
using DeviceKit.Stack;
using DeviceKit.Stack.Dhcp;
using Xunit;

namespace DeviceKit.Emulation.Tests.Servers;

/// <summary>The DHCP server's decisions (RFC 2131 section 4.3).</summary>
public class DhcpResponderTests
{
    private static readonly IPv4Subnet s_subnet = new(new IPv4Address(10, 0, 0, 1), 24);
    private static readonly IPv4Address s_first = new(10, 0, 0, 10);
    private static readonly IPv4Address s_second = new(10, 0, 0, 11);
    private static readonly MacAddress s_alice = new(0x02_00_00_00_00_0A);
    private static readonly MacAddress s_bob = new(0x02_00_00_00_00_0B);
    private static readonly MacAddress s_carol = new(0x02_00_00_00_00_0C);

    private readonly DhcpServerFaults _faults = new();
    private readonly DhcpResponder _server;
    private TimeSpan _now = TimeSpan.FromSeconds(1);

    public DhcpResponderTests() => _server = Create(new DhcpServerOptions
    {
        First = s_first,
        Last = s_second,
        Gateway = s_subnet.Address,
        LeaseTime = TimeSpan.FromSeconds(600),
        Reservations = new Dictionary<MacAddress, IPv4Address> { [s_carol] = new IPv4Address(10, 0, 0, 99) },
    });

    [Fact]
    public void Discover_OffersTheFirstFreeAddressWithItsParameters()
    {
        byte[] offer = Ask(s_alice, DhcpMessageType.Discover)!;
        Assert.True(DhcpView.TryParse(offer, out DhcpView view));
        Assert.Equal(DhcpMessageType.Offer, view.MessageType);
        Assert.Equal(s_first, view.YourAddress);
        Assert.Equal(s_alice, view.HardwareAddress);
        Assert.Equal(77u, view.TransactionId);
        Assert.True(view.TryGetAddress(DhcpOptionCode.SubnetMask, out IPv4Address mask) && mask == s_subnet.Mask);
        Assert.True(view.TryGetAddress(DhcpOptionCode.Routers, out IPv4Address router) && router == s_subnet.Address);
        Assert.True(view.TryGetAddress(DhcpOptionCode.ServerIdentifier, out IPv4Address server) && server == s_subnet.Address);
        Assert.True(view.TryGetUInt32(DhcpOptionCode.LeaseTime, out uint lease) && lease == 600);
        Assert.False(view.TryGetUInt32(DhcpOptionCode.RenewalTime, out _));
    }

    [Fact]
    public void Discover_PoolExhausted_IsNotAnsweredUntilALeaseEnds()
    {
        Assert.Equal(s_first, Lease(s_alice));
        Assert.Equal(s_second, Lease(s_bob));
        var dave = new MacAddress(0x02_00_00_00_00_0D);
        Assert.Null(Ask(dave, DhcpMessageType.Discover));
        _now += TimeSpan.FromSeconds(601);
        Assert.Equal(s_first, Lease(dave));
    }

    [Fact]
    public void Discover_RequestedOrReservedAddress_IsOffered()
    {
        Assert.Equal(s_second, Given(Ask(s_alice, DhcpMessageType.Discover, requested: s_second)));
        Assert.Equal(new IPv4Address(10, 0, 0, 99), Given(Ask(s_carol, DhcpMessageType.Discover, requested: s_first)));
    }

    [Fact]
    public void Request_OfAnotherServer_FreesTheOffer()
    {
        Ask(s_alice, DhcpMessageType.Discover);
        Assert.Null(Ask(s_alice, DhcpMessageType.Request, requested: s_first, server: new IPv4Address(10, 0, 0, 2)));
        Assert.Empty(_server.Pool.Bindings);
    }

    [Fact]
    public void Request_Rebooting_IsGrantedOrRefused()
    {
        Lease(s_alice);
        Assert.Equal(DhcpMessageType.Ack, TypeOf(Ask(s_alice, DhcpMessageType.Request, requested: s_first)));
        Assert.Equal(DhcpMessageType.Nak, TypeOf(Ask(s_bob, DhcpMessageType.Request, requested: s_first)));
        Assert.Equal(DhcpMessageType.Nak, TypeOf(Ask(s_bob, DhcpMessageType.Request, requested: new IPv4Address(192, 168, 1, 1))));
    }

    [Fact]
    public void Request_Renewing_ExtendsTheLease()
    {
        Lease(s_alice);
        _now += TimeSpan.FromSeconds(300);
        byte[] ack = Ask(s_alice, DhcpMessageType.Request, client: s_first)!;
        Assert.True(DhcpView.TryParse(ack, out DhcpView view));
        Assert.Equal(s_first, view.ClientAddress);
        Assert.Equal(s_first, view.YourAddress);
        Assert.Equal(_now + TimeSpan.FromSeconds(600), Assert.Single(_server.Pool.Bindings).Expires);
    }

    [Fact]
    public void Decline_TakesTheAddressOutOfThePool()
    {
        Lease(s_alice);
        Assert.Null(Ask(s_alice, DhcpMessageType.Decline, requested: s_first));
        Assert.Equal(s_second, Lease(s_alice));
    }

    [Fact]
    public void Release_FreesTheAddress()
    {
        Lease(s_alice);
        Assert.Null(Ask(s_alice, DhcpMessageType.Release, client: s_first));
        Assert.Equal(s_first, Lease(s_bob));
    }

    [Fact]
    public void Inform_GetsParametersWithoutALease()
    {
        byte[] ack = Ask(s_alice, DhcpMessageType.Inform, client: new IPv4Address(10, 0, 0, 50))!;
        Assert.True(DhcpView.TryParse(ack, out DhcpView view));
        Assert.True(view.YourAddress.IsAny);
        Assert.False(view.TryGetUInt32(DhcpOptionCode.LeaseTime, out _));
        Assert.True(view.TryGetAddress(DhcpOptionCode.SubnetMask, out _));
    }

    [Fact]
    public void Faults_RefuseOmitOverloadAndReplace()
    {
        _faults.NakNext = 1;
        Assert.Equal(DhcpMessageType.Nak, TypeOf(Ask(s_alice, DhcpMessageType.Request, requested: s_first)));
        Assert.Equal(DhcpMessageType.Ack, TypeOf(Ask(s_alice, DhcpMessageType.Request, requested: s_first)));
        _faults.OmittedOptions.Add((byte)DhcpOptionCode.Routers);
        _faults.OverloadsFields = true;
        DhcpResponder odd = Create(new DhcpServerOptions
        {
            First = s_first,
            Last = s_first,
            Gateway = s_subnet.Address,
            DomainName = "home.arpa",
            ExtraOptions = new Dictionary<byte, byte[]> { [1] = [255, 0, 255, 0], [200] = new byte[300] },
        });
        byte[] offer = odd.Answer(View(Message(s_alice, DhcpMessageType.Discover)), _now)!;
        Assert.True(DhcpView.TryParse(offer, out DhcpView view));
        Assert.False(view.TryGetAddress(DhcpOptionCode.Routers, out _));
        Assert.True(view.TryGetAddress(DhcpOptionCode.SubnetMask, out IPv4Address mask));
        Assert.Equal("255.0.255.0", mask.ToString());
        Assert.Equal(9, view.ReadOption(DhcpOptionCode.DomainName, default));
        Assert.Equal((byte)'h', offer[DhcpHeader.ServerName + 2]);
    }

    private static IPv4Address Given(byte[]? message) => View(message!).YourAddress;

    private static DhcpMessageType TypeOf(byte[]? message) => View(message!).MessageType;

    private static DhcpView View(byte[] message) =>
        DhcpView.TryParse(message, out DhcpView view) ? view : throw new InvalidOperationException("The message is malformed.");

    private static byte[] Message(
        MacAddress mac, DhcpMessageType type, IPv4Address requested = default, IPv4Address client = default, IPv4Address server = default)
    {
        var buffer = new byte[DhcpHeader.MinimumLength];
        var writer = new DhcpMessageWriter(buffer, DhcpOperation.Request, 77, mac);
        writer.AddByte(DhcpOptionCode.MessageType, (byte)type);
        writer.SetAddress(DhcpHeader.ClientAddress, client);
        if (!requested.IsAny)
        {
            writer.AddAddress(DhcpOptionCode.RequestedAddress, requested);
        }

        if (!server.IsAny)
        {
            writer.AddAddress(DhcpOptionCode.ServerIdentifier, server);
        }

        return buffer[..writer.Finish()];
    }

    private DhcpResponder Create(DhcpServerOptions options) => new(options, _faults, s_subnet);

    private byte[]? Ask(
        MacAddress mac, DhcpMessageType type, IPv4Address requested = default, IPv4Address client = default, IPv4Address server = default) =>
        _server.Answer(View(Message(mac, type, requested, client, server)), _now);

    private IPv4Address Lease(MacAddress mac)
    {
        IPv4Address address = Given(Ask(mac, DhcpMessageType.Discover));
        Assert.Equal(DhcpMessageType.Ack, TypeOf(Ask(mac, DhcpMessageType.Request, address, server: s_subnet.Address)));
        return address;
    }
}
