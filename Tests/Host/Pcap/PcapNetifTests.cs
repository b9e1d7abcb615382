using System;
using DeviceKit.Emulation;
using DeviceKit.Emulation.Tests.Network;
using DeviceKit.Host.Pcap;
using DeviceKit.Runtime;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Host.Tests.Pcap;

/// <summary>libpcap on the kernel's cable: two netifs, one on each end.</summary>
public sealed class PcapNetifTests : IDisposable
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(20);

    private readonly Wire _wire = new();
    private readonly HostLoopHost _host = new();
    private readonly EventLoop _loop;

    public PcapNetifTests() => _loop = new EventLoop(_host);

    public void Dispose()
    {
        _host.Dispose();
        _wire.Dispose();
    }

    [Fact]
    public void InjectedFrame_ArrivesAtTheOtherEnd_ExactlyOnce()
    {
        PcapNetif near = Open("veth0");
        PcapNetif far = Open("veth1");
        var sender = new Station(near);
        var receiver = new Station(far);
        Assert.True(sender.SendTo(far.MacAddress, 100, 7));
        Assert.True(_loop.RunUntil(() => receiver.Frames.Count > 0, s_limit));
        _loop.RunFor(TimeSpan.FromMilliseconds(20));
        Assert.Equal(Station.Frame(far.MacAddress, near.MacAddress, 100, 7), Assert.Single(receiver.Frames));
        Assert.Empty(sender.Frames);
        Assert.Equal(0, near.Counters.Drops(NetifDrop.ReceiveFiltered));
    }

    [Fact]
    public void AddressAndMtu_AreTheInterfaces()
    {
        _wire.Ip("link", "set", "veth0", "address", "02:00:5e:00:53:01", "mtu", "1400");
        PcapNetif netif = Open("veth0");
        Assert.Equal(("02:00:5e:00:53:01", 1400), (netif.MacAddress.ToString(), netif.Mtu));
    }

    [Fact]
    public void SecondAddress_IsOneMoreStation()
    {
        PcapNetif near = Open("veth0");
        PcapNetif far = Open("veth1", new PcapOptions { MacAddress = new MacAddress(0x0200_5E00_5302) });
        var sender = new Station(near);
        var receiver = new Station(far);
        sender.SendTo(new MacAddress(0x0200_5E00_5302));
        Assert.True(_loop.RunUntil(() => receiver.Frames.Count == 1, s_limit));
    }

    [Fact]
    public void Loopback_HasAnAddressOfTheDevicesOwn()
    {
        PcapNetif netif = Open("lo");
        Assert.False(netif.MacAddress == MacAddress.None || netif.MacAddress.IsMulticast);
        var station = new Station(netif);
        station.SendTo(netif.MacAddress);
        Assert.True(_loop.RunUntil(() => station.Frames.Count > 0, s_limit));
        _loop.RunFor(TimeSpan.FromMilliseconds(20));
        Assert.Single(station.Frames);
    }

    [Fact]
    public void Filter_LetsOnlyWhatItNamesIn()
    {
        PcapNetif near = Open("veth0");
        PcapNetif far = Open("veth1", new PcapOptions { Filter = "ether proto 0x88B5 and greater 200" });
        var sender = new Station(near);
        var receiver = new Station(far);
        sender.SendTo(far.MacAddress, 100);
        sender.SendTo(far.MacAddress, 300);
        Assert.True(_loop.RunUntil(() => receiver.Frames.Count > 0, s_limit));
        Assert.Equal(300, Assert.Single(receiver.Frames).Length);
        Assert.Equal(1, far.Counters.FramesReceived);
    }

    [Fact]
    public void BadFilter_IsExplained()
    {
        HostNetworkException e = Refused("veth0", new PcapOptions { Filter = "port of call" });
        Assert.Equal(HostNetworkError.BadFilter, e.Error);
        Assert.StartsWith("'port of call' is no filter (", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void InterfaceOfAnotherKind_IsRefusedByItsName()
    {
        HostNetworkException e = Refused("any");
        Assert.Equal(HostNetworkError.NotEthernet, e.Error);
        Assert.StartsWith("any delivers LINUX_SLL", e.Message, StringComparison.Ordinal);
        Assert.EndsWith("not Ethernet frames: choose an Ethernet interface", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void MissingInterface_IsExplained_WithThoseThatAreThere()
    {
        HostNetworkException e = Refused("nosuch");
        Assert.Equal(HostNetworkError.NoSuchInterface, e.Error);
        Assert.Equal("there is no interface nosuch", e.Problem);
        Assert.Contains("veth0", e.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void InterfaceThatIsDown_IsExplained()
    {
        _wire.Ip("link", "set", "veth0", "down");
        HostNetworkException e = Refused("veth0");
        Assert.Equal(HostNetworkError.InterfaceDown, e.Error);
        Assert.Equal("interface veth0 is down: set it up: ip link set veth0 up", e.Message);
    }

    [Fact]
    public void MissingNamespace_IsExplained()
    {
        var options = new PcapOptions { NetworkNamespace = "/run/netns/no-such-namespace" };
        Assert.Equal(HostNetworkError.NoNamespace, Assert.Throws<HostNetworkException>(() => PcapNetif.Open("lo", _loop, _host, options)).Error);
    }

    [Fact]
    public void Link_GoesDownAndUp_AndFramesFlowAgain()
    {
        PcapNetif near = Open("veth0");
        PcapNetif far = Open("veth1");
        var sender = new Station(near);
        var receiver = new Station(far);
        _wire.Ip("link", "set", "veth1", "down");
        Assert.True(_loop.RunUntil(() => receiver.Events.Contains("down") && sender.Events.Contains("down"), s_limit));
        Assert.False(sender.SendTo(far.MacAddress));
        long waits = _host.Waits;
        _loop.RunFor(TimeSpan.FromMilliseconds(20));
        Assert.InRange(_host.Waits - waits, 0, 5);
        _wire.Ip("link", "set", "veth1", "up");
        Assert.True(_loop.RunUntil(() => receiver.Events.Contains("up") && sender.Events.Contains("up"), s_limit));
        Assert.True(sender.SendTo(far.MacAddress));
        Assert.True(_loop.RunUntil(() => receiver.Frames.Count == 1, s_limit));
    }

    [Fact]
    public void DeletedInterface_IsALinkThatWentDown()
    {
        PcapNetif netif = Open("veth0");
        var station = new Station(netif);
        _wire.Ip("link", "del", "veth0");
        Assert.True(_loop.RunUntil(() => station.Events.Contains("down"), s_limit));
        long waits = _host.Waits;
        _loop.RunFor(TimeSpan.FromMilliseconds(20));
        Assert.InRange(_host.Waits - waits, 0, 5);
        Assert.False(station.SendTo(MacAddress.Broadcast));
    }

    [Fact]
    public void WhatTheKernelHadNoRoomFor_IsCounted()
    {
        const int Sent = 3000;
        PcapNetif near = Open("veth0");
        PcapNetif far = Open("veth1", new PcapOptions { BufferSize = 64 * 1024, Mtu = 1500 });
        var sender = new Station(near);
        var receiver = new Station(far);
        for (int i = 0; i < Sent; i++)
        {
            Assert.True(sender.SendTo(far.MacAddress));
        }

        Assert.True(_loop.RunUntil(() => receiver.Frames.Count + far.Counters.Drops(NetifDrop.ReceiveQueueFull) == Sent, s_limit));
        Assert.NotEqual(0, far.Counters.Drops(NetifDrop.ReceiveQueueFull));
    }

    private PcapOptions Inside(PcapOptions? options) => (options ?? new PcapOptions()) with { NetworkNamespace = _wire.Path };

    private PcapNetif Open(string name, PcapOptions? options = null) => PcapNetif.Open(name, _loop, _host, Inside(options));

    private HostNetworkException Refused(string name, PcapOptions? options = null) => Assert.Throws<HostNetworkException>(() => Open(name, options));
}
