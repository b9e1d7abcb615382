using System;
using System.Linq;
using System.Threading.Tasks;
using DeviceKit.Conformance;
using DeviceKit.Emulation.Tests.Network;
using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Tests.Conformance;

/// <summary>A netif on a port of a virtual switch; a promiscuous station is at the other end.</summary>
internal sealed class SwitchNetifBench : INetifBench
{
    private static readonly TimeSpan s_settled = TimeSpan.FromMilliseconds(500);

    private readonly EventLoop _loop;
    private readonly VirtualPort _port;
    private readonly Station _peer;

    public SwitchNetifBench(EventLoop loop, Func<INetif, INetif> wrap, PortOptions? options = null)
    {
        _loop = loop;
        options ??= new PortOptions();
        var owner = new VirtualSwitch(loop, new SwitchOptions { MaxMtu = options.Mtu });
        _port = owner.AddPort(Lan.Mac(0), options);
        _peer = new Station(owner.AddPort(Lan.Mac(1), new PortOptions { IsPromiscuous = true, Mtu = options.Mtu }));
        Subject = wrap(_port);
    }

    public INetif Subject { get; }

    public bool CanSetLink => true;

    public async ValueTask DeliverAsync(ReadOnlyMemory<byte> frame)
    {
        _peer.Send(frame.ToArray());
        await SettleAsync();
    }

    public async ValueTask<byte[]?> TakeTransmittedAsync()
    {
        await SettleAsync();
        byte[]? frame = _peer.Frames.FirstOrDefault();
        if (frame is not null)
        {
            _peer.Frames.RemoveAt(0);
        }

        return frame;
    }

    public void SetLink(bool isUp) => _port.SetLink(isUp);

    public ValueTask SettleAsync() => _loop.Clock.DelayAsync(s_settled);
}
