using System;
using DeviceKit.Signatures;
using DeviceKit.Stack.Dhcp;
using Xunit;

namespace DeviceKit.Stack.Tests.Dhcp;

/// <summary>What is made of a server's message, and of an odd server's.</summary>
public class DhcpReplyReaderTests
{
    private delegate void Options(ref DhcpMessageWriter writer);

    private static readonly MacAddress s_mac = new(0x02005E100001);
    private static readonly IPv4Address s_given = new(192, 168, 1, 50);
    private static readonly IPv4Address s_source = new(192, 168, 1, 1);

    [Fact]
    public void Read_FullAck_HasEverything()
    {
        DhcpLease lease = Lease(
            static (ref DhcpMessageWriter w) =>
            {
                w.AddAddress(DhcpOptionCode.ServerIdentifier, new IPv4Address(192, 168, 1, 2));
                w.AddAddress(DhcpOptionCode.SubnetMask, new IPv4Address(255, 255, 255, 0));
                w.Add(DhcpOptionCode.Routers, [192, 168, 1, 254, 192, 168, 1, 253]);
                w.Add(DhcpOptionCode.DnsServers, [8, 8, 8, 8, 0, 0, 0, 0, 1, 1, 1, 1, 8, 8, 8, 8]);
                w.Add(DhcpOptionCode.NtpServers, [192, 168, 1, 3]);
                w.AddText(DhcpOptionCode.DomainName, "home.arpa\0");
                w.AddText(DhcpOptionCode.HostName, "kitchen");
                w.AddUInt16(DhcpOptionCode.InterfaceMtu, 1400);
                w.AddUInt32(DhcpOptionCode.LeaseTime, 600);
                w.Add((DhcpOptionCode)43, [1, 2, 3]);
            },
            new DhcpClientOptions { ExtraOptions = [66, 43] })!;
        Assert.Equal("192.168.1.50/24 from 192.168.1.2 for 00:10:00", lease.ToString());
        Assert.Equal(new IPv4Address(192, 168, 1, 254), lease.Gateway);
        Assert.Equal([new IPv4Address(8, 8, 8, 8), new IPv4Address(1, 1, 1, 1)], lease.DnsServers);
        Assert.Equal([new IPv4Address(192, 168, 1, 3)], lease.NtpServers);
        Assert.Equal("home.arpa", lease.DomainName);
        Assert.Equal("kitchen", lease.HostName);
        Assert.Equal(1400, lease.Mtu);
        Assert.True(lease.TryGetOption(43, out ReadOnlyMemory<byte> vendor));
        Assert.Equal([1, 2, 3], vendor.ToArray());
        Assert.False(lease.TryGetOption(66, out _));
        IPv4Configuration configuration = lease.ToConfiguration();
        Assert.Equal(lease.Subnet, configuration.Subnet);
        Assert.Equal(lease.DnsServers, configuration.DnsServers);
    }

    [Fact]
    public void Read_WithoutServerIdentifier_TakesTheSource() =>
        Assert.Equal(s_source, Lease(static (ref DhcpMessageWriter _) => { })!.Server);

    [Theory]
    [InlineData("10.1.2.3", "0.0.0.0", 8)]
    [InlineData("172.16.0.9", "255.0.255.0", 16)]
    [InlineData("192.168.1.50", "255.255.255.128", 25)]
    [InlineData("192.168.1.50", "255.255.255.255", 32)]
    public void Read_UnusableMask_FallsBackToTheClass(string address, string mask, int prefix)
    {
        DhcpLease? lease = Lease((ref DhcpMessageWriter w) => w.AddAddress(DhcpOptionCode.SubnetMask, IPv4Address.Parse(mask)), address: address);
        Assert.Equal(prefix, lease!.Subnet.PrefixLength);
    }

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("127.0.0.1")]
    [InlineData("224.0.0.5")]
    [InlineData("255.255.255.255")]
    [InlineData("192.168.1.0")]
    [InlineData("192.168.1.255")]
    public void Read_AddressThatNoHostCanHave_IsRefused(string address) =>
        Assert.Null(Lease(
            static (ref DhcpMessageWriter w) => w.AddAddress(DhcpOptionCode.SubnetMask, new IPv4Address(255, 255, 255, 0)), address: address));

    [Fact]
    public void Read_ClasslessRoutes_ReplaceTheRouter()
    {
        static void Write(ref DhcpMessageWriter w)
        {
            w.AddAddress(DhcpOptionCode.Routers, new IPv4Address(192, 168, 1, 254));
            w.Add(DhcpOptionCode.ClasslessRoutes, [24, 10, 1, 2, 192, 168, 1, 7, 0, 192, 168, 1, 9]);
        }

        DhcpLease asked = Lease(Write, new DhcpClientOptions { RequestRoutes = true })!;
        Assert.Equal(new IPv4Address(192, 168, 1, 9), asked.Gateway);
        Assert.Equal(new IPv4StaticRoute(new IPv4Subnet(new IPv4Address(10, 1, 2, 0), 24), new IPv4Address(192, 168, 1, 7)), asked.Routes[0]);
        DhcpLease notAsked = Lease(Write)!;
        Assert.Equal(new IPv4Address(192, 168, 1, 254), notAsked.Gateway);
        Assert.Empty(notAsked.Routes);
    }

    [Theory]
    [InlineData(new byte[] { 33, 1, 2, 3, 4, 5, 6, 7, 8, 9 })]
    [InlineData(new byte[] { 24, 10, 1, 2, 192, 168, 1 })]
    [InlineData(new byte[] { })]
    public void Read_MalformedRoutes_AreIgnoredWhole(byte[] routes)
    {
        DhcpLease lease = Lease(
            (ref DhcpMessageWriter w) =>
            {
                w.AddAddress(DhcpOptionCode.Routers, new IPv4Address(192, 168, 1, 254));
                w.Add(DhcpOptionCode.ClasslessRoutes, routes);
            },
            new DhcpClientOptions { RequestRoutes = true })!;
        Assert.Empty(lease.Routes);
        Assert.Equal(new IPv4Address(192, 168, 1, 254), lease.Gateway);
    }

    [Theory]
    [InlineData("no good name")]
    [InlineData("b\u0007d")]
    [InlineData("\0\0")]
    [InlineData("")]
    public void Read_UnprintableDomain_IsIgnored(string name) =>
        Assert.Null(Lease((ref DhcpMessageWriter w) => w.AddText(DhcpOptionCode.DomainName, name))!.DomainName);

    [Fact]
    public void Read_OtherClients_AreNotForUs()
    {
        byte[] message = Ack(static (ref DhcpMessageWriter w) => w.Add(DhcpOptionCode.ClientIdentifier, [1, 9, 9, 9, 9, 9, 9]));
        Assert.Equal(DhcpDrop.NotForUs, Read(message, 5));
        byte[] plain = Ack(static (ref DhcpMessageWriter _) => { });
        Assert.Equal(DhcpDrop.None, Read(plain, 5));
        Assert.Equal(DhcpDrop.NotForUs, Read(plain, 6));
        plain[DhcpHeader.HardwareAddress] ^= 4;
        Assert.Equal(DhcpDrop.NotForUs, Read(plain, 5));
    }

    [Fact]
    public void Read_Request_IsNotForUs()
    {
        byte[] message = Ack(static (ref DhcpMessageWriter _) => { });
        message[DhcpHeader.Operation] = 1;
        Assert.Equal(DhcpDrop.NotForUs, Read(message, 5));
    }

    [Fact]
    public void Read_AckWithTheAddressInCiaddrOnly_IsUnderstood()
    {
        byte[] message = Ack(static (ref DhcpMessageWriter _) => { }, "0.0.0.0");
        s_given.Write(message.AsSpan(DhcpHeader.ClientAddress));
        var reader = new DhcpReplyReader(new DhcpClientOptions(), s_mac);
        Assert.Equal(DhcpDrop.None, reader.TryRead(message, s_source, 5, out DhcpReply? reply));
        Assert.Equal(s_given, reply!.Lease!.Address);
    }

    private static DhcpDrop Read(byte[] message, uint transaction) =>
        new DhcpReplyReader(new DhcpClientOptions(), s_mac).TryRead(message, s_source, transaction, out _);

    private static DhcpLease? Lease(Options options, DhcpClientOptions? client = null, string address = "192.168.1.50")
    {
        new DhcpReplyReader(client ?? new DhcpClientOptions(), s_mac).TryRead(Ack(options, address), s_source, 5, out DhcpReply? reply);
        return reply?.Lease;
    }

    private static byte[] Ack(Options options, string address = "192.168.1.50")
    {
        var buffer = new byte[600];
        var writer = new DhcpMessageWriter(buffer, DhcpOperation.Reply, 5, s_mac);
        writer.SetAddress(DhcpHeader.YourAddress, IPv4Address.Parse(address));
        writer.AddByte(DhcpOptionCode.MessageType, (byte)DhcpMessageType.Ack);
        options(ref writer);
        return buffer[..writer.Finish()];
    }
}
