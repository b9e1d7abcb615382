using System;
using System.Threading.Tasks;
using DeviceKit.Emulation.Tests.Network;
using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Tests.Conformance;

/// <summary>A netif on a port of a virtual switch; a promiscuous station is at the other end.</summary>
internal sealed class SwitchNetifBench : StationNetifBench
{
    private static readonly TimeSpan s_settled = TimeSpan.FromMilliseconds(500);

    private readonly EventLoop _loop;
    private readonly VirtualPort _port;

    public SwitchNetifBench(EventLoop loop, Func<INetif, INetif> wrap, PortOptions? options = null)
    {
        _loop = loop;
        options ??= new PortOptions();
        var owner = new VirtualSwitch(loop, new SwitchOptions { MaxMtu = options.Mtu });
        _port = owner.AddPort(Lan.Mac(0), options);
        Peer = new Station(owner.AddPort(Lan.Mac(1), new PortOptions { IsPromiscuous = true, Mtu = options.Mtu }));
        Subject = wrap(_port);
    }

    public override INetif Subject { get; }

    protected override Station Peer { get; }

    public override void SetLink(bool isUp) => _port.SetLink(isUp);

    public override ValueTask SettleAsync() => _loop.Clock.DelayAsync(s_settled);
}
