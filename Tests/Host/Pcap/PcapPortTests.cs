using System;
using DeviceKit.Emulation;
using DeviceKit.Emulation.Tests.Network;
using DeviceKit.Host.Pcap;
using DeviceKit.Runtime;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Host.Tests.Pcap;

/// <summary>How an interface is opened and what each refusal says, without the library and without privilege, on the loopback that every machine has.</summary>
public sealed class PcapPortTests : IDisposable
{
    private readonly HostLoopHost _host = new();
    private readonly EventLoop _loop;

    public PcapPortTests()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Interfaces are opened on Linux only.");
        _loop = new EventLoop(_host);
    }

    public void Dispose() => _host.Dispose();

    [Theory]
    [InlineData(PcapStatus.ErrorPermDenied, HostNetworkError.NoPermission, "capturing on lo needs the capability CAP_NET_RAW: run as root, or let root do 'setcap cap_net_raw+ep ")]
    [InlineData(PcapStatus.ErrorPromiscPermDenied, HostNetworkError.NoPermission, "capturing on lo needs the capability CAP_NET_RAW: ")]
    [InlineData(PcapStatus.ErrorNoSuchDevice, HostNetworkError.NoSuchInterface, "there is no interface lo")]
    [InlineData(PcapStatus.ErrorIfaceNotUp, HostNetworkError.InterfaceDown, "interface lo is down: set it up: ip link set lo up")]
    [InlineData(PcapStatus.Error, HostNetworkError.Failed, "libpcap cannot capture on lo: it is said why")]
    public void Refusal_IsExplained_AndNothingStaysOpen(PcapStatus status, HostNetworkError error, string message)
    {
        using var pcap = new ScriptedPcap { Activation = status };
        HostNetworkException e = Assert.Throws<HostNetworkException>(() => Open(pcap));
        Assert.Equal(error, e.Error);
        Assert.StartsWith(message, e.Message, StringComparison.Ordinal);
        Assert.Equal(1, pcap.Closes);
    }

    [Fact]
    public void InterfaceOfAnotherKind_IsRefusedByItsName()
    {
        using var pcap = new ScriptedPcap { Link = 187 };
        HostNetworkException e = Assert.Throws<HostNetworkException>(() => Open(pcap));
        Assert.Equal("lo delivers BLUETOOTH_HCI_H4 (Bluetooth HCI UART transport layer), not Ethernet frames: choose an Ethernet interface", e.Message);
    }

    [Fact]
    public void Warning_IsNoRefusal_AndTheModesAreSet()
    {
        using var pcap = new ScriptedPcap { Activation = PcapStatus.WarningPromiscNotsup };
        PcapNetif netif = Open(pcap, new PcapOptions { IsPromiscuous = false });
        Assert.Equal(["promiscuous 0", "immediate 1", "nonblocking 1", "direction In"], pcap.Settings);
        netif.Close();
        netif.Close();
        Assert.Equal(1, pcap.Closes);
    }

    [Fact]
    public void AddressOfItsOwn_MakesTheInterfacePromiscuous()
    {
        using var pcap = new ScriptedPcap();
        Open(pcap, new PcapOptions { IsPromiscuous = false, MacAddress = new MacAddress(0x0200_5E00_5301) });
        Assert.Contains("promiscuous 1", pcap.Settings);
    }

    [Fact]
    public void Frame_IsCopied_BeforeTheNextIsAskedFor()
    {
        using var pcap = new ScriptedPcap();
        PcapNetif netif = Open(pcap);
        var station = new Station(netif);
        for (byte i = 1; i <= 3; i++)
        {
            pcap.Send(Station.Frame(netif.MacAddress, netif.MacAddress, 60 + i, i));
        }

        Assert.True(_loop.RunUntil(() => station.Frames.Count == 3, TimeSpan.FromSeconds(20)));
        Assert.Equal(Station.Frame(netif.MacAddress, netif.MacAddress, 61, 1), station.Frames[0]);
        netif.Close();
    }

    [Fact]
    public void FramesOfABadLength_AreDroppedAndCounted()
    {
        using var pcap = new ScriptedPcap();
        PcapNetif netif = Open(pcap, new PcapOptions { Mtu = 1000 });
        var station = new Station(netif);
        pcap.Send(new byte[13]);
        pcap.Send(Station.Frame(netif.MacAddress, netif.MacAddress, 1019));
        pcap.Send(Station.Frame(netif.MacAddress, netif.MacAddress, 1018));
        Assert.True(_loop.RunUntil(() => station.Frames.Count == 1, TimeSpan.FromSeconds(20)));
        Assert.Equal((1, 1), (netif.Counters.Drops(NetifDrop.ReceiveTooShort), netif.Counters.Drops(NetifDrop.ReceiveTooLong)));
        netif.Close();
    }

    private PcapNetif Open(ScriptedPcap pcap, PcapOptions? options = null) => PcapNetif.Open("lo", _loop, _host, options, pcap);
}
