using System;
using System.Linq;
using System.Net;
using System.Runtime.InteropServices;
using DeviceKit.Emulation;
using DeviceKit.Host.Slirp;
using DeviceKit.Runtime;
using Xunit;

namespace DeviceKit.Host.Tests.Slirp;

/// <summary>What the library is told, and when; on virtual time, without the library.</summary>
public sealed class SlirpInstanceTests
{
    private readonly EventLoop _loop = new(new VirtualLoopHost());

    [Fact]
    public void Configuration_IsOfVersionFour_ClosedToTheHost_InNetworkOrder()
    {
        var slirp = new ScriptedSlirp();
        Open(slirp);
        SlirpConfig config = slirp.Configuration;
        Assert.Equal(4u, config.Version);
        Assert.True(config.InEnabled);
        Assert.False(config.In6Enabled);
        Assert.True(config.DisableHostLoopback);
        Assert.False(config.DisableDns);
        Assert.False(config.DisableDhcp);
        Assert.Equal(0, config.Restricted);
        Assert.Equal(1500u, config.IfMtu);
        Assert.Equal(
            ["10.0.2.0", "255.255.255.0", "10.0.2.2", "10.0.2.15", "10.0.2.3"],
            new[] { config.Vnetwork, config.Vnetmask, config.Vhost, config.VdhcpStart, config.Vnameserver }.Select(Text));
    }

    [Fact]
    public void Options_ReachTheConfiguration()
    {
        var slirp = new ScriptedSlirp();
        Open(slirp, new SlirpOptions { HostLoopback = true, IsRestricted = true, HasDns = false, HasDhcp = false, HasIPv6 = true, Mtu = 9000 });
        SlirpConfig config = slirp.Configuration;
        Assert.False(config.DisableHostLoopback);
        Assert.True(config.DisableDns);
        Assert.True(config.DisableDhcp);
        Assert.True(config.In6Enabled);
        Assert.Equal((1, 9000, 64), (config.Restricted, (int)config.IfMtu, (int)config.VprefixLen));
        Assert.Equal("fd00:0:0:2::2", new IPAddress(MemoryMarshal.AsBytes(new[] { config.Vhost6 }.AsSpan())).ToString());
    }

    [Fact]
    public void LibraryThatRefuses_IsExplained()
    {
        HostNetworkException e = Assert.Throws<HostNetworkException>(() => Open(new ScriptedSlirp { Refuses = true }));
        Assert.Equal("libslirp 3.9 does not take version 4 of its configuration", e.Message);
    }

    [Fact]
    public void Timer_FiresAtItsTime_OnTheSameClock()
    {
        var slirp = new ScriptedSlirp { TimerAfter = 1500 };
        Open(slirp);
        Assert.NotEqual(0, slirp.Birth);
        _loop.RunFor(TimeSpan.FromMilliseconds(1499));
        Assert.Empty(slirp.Firings);
        _loop.RunFor(TimeSpan.FromHours(1));
        Assert.Equal(1_500_000_000, Assert.Single(slirp.Firings));
    }

    [Fact]
    public void TimerOfAClosedNetwork_DoesNotFire()
    {
        var slirp = new ScriptedSlirp { TimerAfter = 1500 };
        SlirpNetif netif = Open(slirp);
        netif.Close();
        netif.Close();
        _loop.RunFor(TimeSpan.FromHours(1));
        Assert.Empty(slirp.Firings);
        Assert.Equal(1, slirp.Cleanups);
    }

    [Fact]
    public void TimerThatWasFreed_DoesNotFire()
    {
        var slirp = new ScriptedSlirp { TimerAfter = 1500 };
        Open(slirp);
        slirp.Callbacks!.TimerFree(1);
        slirp.Callbacks.TimerFree(1);
        _loop.RunFor(TimeSpan.FromHours(1));
        Assert.Empty(slirp.Firings);
    }

    [Fact]
    public void ForwardThatFails_EndsTheInstance()
    {
        var slirp = new ScriptedSlirp();
        var options = new SlirpOptions { Forwards = [new(8080, 80), new(5353, 53, IsUdp: true), new(9, 9)] };
        HostNetworkException e = Assert.Throws<HostNetworkException>(() => Open(slirp, options));
        Assert.Equal([(false, 8080, 80), (true, 5353, 53), (false, 9, 9)], slirp.Forwards);
        Assert.Equal("choose one above 1023 that no other program uses", e.Remedy);
        Assert.Equal(1, slirp.Cleanups);
    }

    [Theory]
    [InlineData("10.0.2.0/28")]
    [InlineData("fd00::/64")]
    public void NetworkWithoutRoom_IsRefused(string network) =>
        Assert.Throws<ArgumentException>(() => Open(new ScriptedSlirp(), new SlirpOptions { Network = System.Net.IPNetwork.Parse(network) }));

    [Fact]
    public void PortOutsideItsRange_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Open(new ScriptedSlirp(), new SlirpOptions { Forwards = [new(70_000, 80)] }));

    [Fact]
    public void GuestsMistake_IsKept()
    {
        var slirp = new ScriptedSlirp();
        SlirpNetif netif = Open(slirp);
        Assert.Null(netif.GuestProblem);
        slirp.Callbacks!.GuestError("short datagram");
        Assert.Equal("short datagram", netif.GuestProblem);
    }

    private static string Text(InAddr address) => new IPAddress(MemoryMarshal.AsBytes(new[] { address }.AsSpan())).ToString();

    private SlirpNetif Open(ISlirp slirp, SlirpOptions? options = null) => new(slirp, options ?? new SlirpOptions(), _loop, host: null);
}
