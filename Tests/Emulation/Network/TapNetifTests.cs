using System;
using System.Linq;
using DeviceKit.Runtime;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Emulation.Tests.Network;

public sealed class TapNetifTests : IDisposable
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(20);

    private readonly TapNamespace _namespace = new();
    private readonly HostLoopHost _host = new();
    private readonly EventLoop _loop;
    private TapNetif? _netif;

    public TapNetifTests() => _loop = new EventLoop(_host);

    public void Dispose()
    {
        _netif?.Close();
        _host.Dispose();
        _namespace.Dispose();
    }

    [Fact]
    public void Open_CreatesTheInterface_AndCloseTakesItAway()
    {
        TapNetif netif = Open();
        _namespace.Ip("link", "show", "tap0");
        netif.Close();
        WaitUntilGone();
    }

    [Fact]
    public void Address_IsLocalUnicast_AndNotTheKernels()
    {
        TapNetif netif = Open();
        Assert.Equal(0x02UL, netif.MacAddress.Value >> 40 & 0x03);
        Assert.NotEqual(netif.KernelAddress, netif.MacAddress);
        MacAddress first = netif.MacAddress;
        netif.Close();
        WaitUntilGone();
        Assert.Equal(first, Open().MacAddress);
    }

    [Fact]
    public void Mtu_IsTheInterfaces()
    {
        _namespace.Ip("tuntap", "add", "dev", "tap0", "mode", "tap");
        _namespace.Ip("link", "set", "tap0", "mtu", "1280");
        Assert.Equal(1280, Open().Mtu);
    }

    [Fact]
    public void Link_FollowsTheKernelsEnd()
    {
        TapNetif netif = Open();
        var station = new Station(netif);
        Assert.False(netif.IsLinkUp);
        Assert.False(station.SendTo(MacAddress.Broadcast));
        _namespace.Ip("link", "set", "tap0", "up");
        Assert.True(_loop.RunUntil(() => station.Events.Contains("up"), s_limit));
        Assert.True(netif.IsLinkUp);
        Assert.True(station.SendTo(MacAddress.Broadcast));
        _namespace.Ip("link", "set", "tap0", "down");
        Assert.True(_loop.RunUntil(() => station.Events.Contains("down"), s_limit));
        Assert.False(station.SendTo(MacAddress.Broadcast));
    }

    [Fact]
    public void DeletedInterface_IsALinkThatWentDown()
    {
        _namespace.Ip("tuntap", "add", "dev", "tap0", "mode", "tap");
        TapNetif netif = Open(new TapOptions { BringsUp = true });
        var station = new Station(netif);
        Assert.True(netif.IsLinkUp);
        _namespace.Ip("link", "del", "tap0");
        Assert.True(_loop.RunUntil(() => station.Events.Contains("down"), s_limit));
        long waits = _host.Waits;
        _loop.RunFor(TimeSpan.FromMilliseconds(20));
        Assert.InRange(_host.Waits - waits, 0, 5);
    }

    [Fact]
    public void ArpRequest_IsAnsweredByTheKernel()
    {
        TapNetif netif = Open(new TapOptions { BringsUp = true });
        _namespace.Ip("addr", "add", "10.77.0.1/24", "dev", "tap0");
        var station = new Station(netif);
        byte[] request = ArpRequest(netif.MacAddress);
        Assert.True(station.Send(request));
        Assert.True(_loop.RunUntil(() => station.Frames.Any(IsArpReply), s_limit));
        byte[] reply = station.Frames.First(IsArpReply);
        Assert.Equal(netif.KernelAddress, MacAddress.Read(reply.AsSpan(6)));
        Assert.Equal([10, 77, 0, 1], reply[28..32]);
        Assert.True(netif.Counters.FramesReceived > 0);
    }

    [Fact]
    public void ManyRequests_AreAllAnsweredInBursts()
    {
        TapNetif netif = Open(new TapOptions { BringsUp = true, ReceiveBurst = 4 });
        _namespace.Ip("addr", "add", "10.77.0.1/24", "dev", "tap0");
        var station = new Station(netif);
        for (int i = 0; i < 100; i++)
        {
            station.Send(ArpRequest(netif.MacAddress));
        }

        Assert.True(_loop.RunUntil(() => station.Frames.Count(IsArpReply) == 100, s_limit));
    }

    [Fact]
    public void FramesForOthers_AreFilteredAndCounted()
    {
        // The kernel's IPv6 talks to groups that nobody asked for here.
        TapNetif netif = Open(new TapOptions { BringsUp = true });
        var station = new Station(netif);
        Assert.True(_loop.RunUntil(() => netif.Counters.Drops(NetifDrop.ReceiveFiltered) > 0, s_limit));
        Assert.Empty(station.Frames);
    }

    [Theory]
    [InlineData("")]
    [InlineData("sixteencharacter")]
    [InlineData("a/b")]
    [InlineData("..")]
    public void BadName_IsExplained(string name)
    {
        TapException e = Assert.Throws<TapException>(() => TapNetif.Open(name, _loop, _host));
        Assert.Equal(TapError.BadName, e.Error);
    }

    [Fact]
    public void MissingNamespace_IsExplained()
    {
        var options = new TapOptions { NetworkNamespace = "/run/netns/no-such-namespace" };
        TapException e = Assert.Throws<TapException>(() => TapNetif.Open("tap0", _loop, _host, options));
        Assert.Equal(TapError.NoNamespace, e.Error);
        Assert.Contains("ip netns add", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FileThatIsNoNamespace_IsExplained()
    {
        var options = new TapOptions { NetworkNamespace = "/etc/passwd" };
        Assert.Equal(TapError.NoNamespace, Assert.Throws<TapException>(() => TapNetif.Open("tap0", _loop, _host, options)).Error);
    }

    [Fact]
    public void InterfaceInUse_IsExplained()
    {
        Open();
        Assert.Equal(TapError.Busy, Assert.Throws<TapException>(() => TapNetif.Open("tap0", _loop, _host, Inside(new TapOptions()))).Error);
    }

    [Fact]
    public void InterfaceOfAnotherKind_IsExplained()
    {
        TapException e = Assert.Throws<TapException>(() => TapNetif.Open("lo", _loop, _host, Inside(new TapOptions())));
        Assert.Equal(TapError.NotTap, e.Error);
    }

    private static byte[] ArpRequest(MacAddress from)
    {
        byte[] frame = new byte[42];
        MacAddress.Broadcast.Write(frame);
        from.Write(frame.AsSpan(6));
        Convert.FromHexString("0806" + "0001080006040001").CopyTo(frame, 12);
        from.Write(frame.AsSpan(22));
        new byte[] { 10, 77, 0, 2 }.CopyTo(frame, 28);
        new byte[] { 10, 77, 0, 1 }.CopyTo(frame, 38);
        return frame;
    }

    private static bool IsArpReply(byte[] frame) => frame[12] == 8 && frame[13] == 6 && frame[21] == 2;

    private TapOptions Inside(TapOptions options) => options with { NetworkNamespace = _namespace.Path };

    /// <summary>
    /// Waits for the kernel to take the interface away. It may be a moment late: a process that another test starts at this time holds a copy of
    /// every descriptor between its fork and its exec.
    /// </summary>
    private void WaitUntilGone()
    {
        for (int tries = 0; ; tries++)
        {
            try
            {
                _namespace.Ip("link", "show", "tap0");
            }
            catch (InvalidOperationException)
            {
                return;
            }

            Assert.True(tries < 1000, "tap0 is still there after it was closed");
        }
    }

    private TapNetif Open(TapOptions? options = null) => _netif = TapNetif.Open("tap0", _loop, _host, Inside(options ?? new TapOptions()));
}
