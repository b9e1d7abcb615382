using System;
using System.Threading.Tasks;
using DeviceKit.Emulation.Tests.Network;
using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Tests.Conformance;

/// <summary>A netif on a TAP interface; the kernel bridges it, in a namespace of their own, to a second TAP with a station on it.</summary>
/// <remarks>
/// The kernel's queue is the netif's, and what that drops the kernel counts and not the netif. So the queue is long enough for what a law
/// sends, and one burst takes all of it.
/// </remarks>
internal sealed class TapNetifBench : StationNetifBench, IDisposable
{
    private const int MostFrames = 4000;
    private static readonly TimeSpan s_quiet = TimeSpan.FromMilliseconds(2);

    // The address that laws send from and to: the station stands for it.
    private static readonly MacAddress s_peer = new(0x02DC_0000_00AA);

    private readonly TapNamespace _namespace = new();
    private readonly EventLoop _loop;
    private readonly TapNetif _far;
    private readonly AwaitedLink _link;

    public TapNetifBench(EventLoop loop, HostLoopHost host)
    {
        _loop = loop;
        // No frames of the kernel's own, as IPv6 would send them.
        _namespace.Execute("sh", "-c", "for f in /proc/sys/net/ipv6/conf/*/disable_ipv6; do test ! -e $f || echo 1 >$f; done");
        _namespace.Ip("link", "add", "br0", "type", "bridge", "stp_state", "0", "mcast_snooping", "0");
        _namespace.Ip("link", "set", "br0", "up");
        var options = new TapOptions { NetworkNamespace = _namespace.Path, BringsUp = true, ReceiveBurst = MostFrames };
        Subject = TapNetif.Open("tap0", loop, host, options);
        _far = TapNetif.Open("tap1", loop, host, options with { MacAddress = s_peer });
        foreach (string name in new[] { "tap0", "tap1" })
        {
            _namespace.Ip("link", "set", name, "txqueuelen", $"{MostFrames}");
            _namespace.Ip("link", "set", name, "master", "br0");
        }

        Peer = new Station(_far);
        _link = new AwaitedLink(Subject, loop);
    }

    public override INetif Subject { get; }

    protected override Station Peer { get; }

    public override void SetLink(bool isUp)
    {
        _namespace.Ip("link", "set", "tap0", isUp ? "up" : "down");
        _link.Told(isUp);
    }

    /// <summary>Until nothing was counted for a while: the kernel moves a frame within the call that sends it.</summary>
    public override async ValueTask SettleAsync()
    {
        await _link.SettleAsync();
        (long, long, long) before;
        do
        {
            before = Moved();
            await _loop.Clock.DelayAsync(s_quiet);
        }
        while (Moved() != before);
    }

    public void Dispose()
    {
        Subject.Close();
        _far.Close();
        _namespace.Dispose();
    }

    private (long, long, long) Moved() => (Subject.Counters.FramesReceived, _far.Counters.FramesReceived, _far.Counters.FramesTransmitted);
}
