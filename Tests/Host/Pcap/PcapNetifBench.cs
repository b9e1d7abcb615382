using System;
using System.Threading.Tasks;
using DeviceKit.Emulation;
using DeviceKit.Emulation.Tests.Conformance;
using DeviceKit.Emulation.Tests.Network;
using DeviceKit.Host.Pcap;
using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Host.Tests.Pcap;

/// <summary>A netif on one end of the kernel's cable; on the other end a second one, with a station that stands for everybody else.</summary>
internal sealed class PcapNetifBench : StationNetifBench, IDisposable
{
    private static readonly TimeSpan s_quiet = TimeSpan.FromMilliseconds(2);

    // The address that laws send from and to: the station stands for it.
    private static readonly MacAddress s_peer = new(0x02DC_0000_00AA);

    private readonly Wire _wire = new();
    private readonly EventLoop _loop;
    private readonly PcapNetif _far;
    private readonly AwaitedLink _link;

    public PcapNetifBench(EventLoop loop, HostLoopHost host)
    {
        _loop = loop;
        var options = new PcapOptions { NetworkNamespace = _wire.Path, Mtu = 1500, ReceiveBurst = 4000 };
        Subject = PcapNetif.Open("veth0", loop, host, options);
        _far = PcapNetif.Open("veth1", loop, host, options with { MacAddress = s_peer });
        Peer = new Station(_far);
        _link = new AwaitedLink(Subject, loop);
    }

    public override INetif Subject { get; }

    protected override Station Peer { get; }

    public override void SetLink(bool isUp)
    {
        _wire.Ip("link", "set", "veth0", isUp ? "up" : "down");
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
        _wire.Dispose();
    }

    private (long, long, long) Moved() => (Subject.Counters.FramesReceived, _far.Counters.FramesReceived, _far.Counters.FramesTransmitted);
}
