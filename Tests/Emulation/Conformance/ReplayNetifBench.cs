using System;
using System.Threading.Tasks;
using DeviceKit.Conformance;
using DeviceKit.Emulation.Captures;
using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Tests.Conformance;

/// <summary>A netif on a capture that grows by the frames that a law delivers. Its link is up until it is closed, so that nothing can pull it.</summary>
internal sealed class ReplayNetifBench : INetifBench
{
    private static readonly TimeSpan s_settled = TimeSpan.FromMilliseconds(50);

    private readonly EventLoop _loop;
    private readonly GrowingCapture _capture = new();
    private readonly ReplayNetif _netif;
    private int _taken;

    public ReplayNetifBench(EventLoop loop)
    {
        _loop = loop;
        _netif = new ReplayNetif(loop, _capture);
    }

    public INetif Subject => _netif;

    public bool CanSetLink => false;

    public async ValueTask DeliverAsync(ReadOnlyMemory<byte> frame)
    {
        _capture.Append(frame);
        await SettleAsync();
    }

    public async ValueTask<byte[]?> TakeTransmittedAsync()
    {
        await SettleAsync();
        return _taken < _netif.Sent.Count ? _netif.Sent[_taken++].Data.ToArray() : null;
    }

    public void SetLink(bool isUp) => throw new NotSupportedException();

    public ValueTask SettleAsync() => _loop.Clock.DelayAsync(s_settled);
}
