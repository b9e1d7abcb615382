using System;
using System.Threading.Tasks;
using DeviceKit.Conformance;
using DeviceKit.Emulation;
using DeviceKit.Host.Slirp;
using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Host.Tests.Slirp;

/// <summary>A netif whose library is a wire: libslirp itself has no way to let a foreign frame in or out.</summary>
internal sealed class SlirpNetifBench : INetifBench, IDisposable
{
    private readonly WireSlirp _wire = new();
    private readonly EventLoop _loop;

    public SlirpNetifBench(EventLoop loop, HostLoopHost host)
    {
        _loop = loop;
        Subject = SlirpNetif.Open(loop, host, slirp: _wire);
    }

    public INetif Subject { get; }

    public bool CanSetLink => false;

    public async ValueTask DeliverAsync(ReadOnlyMemory<byte> frame)
    {
        _wire.Send(frame.ToArray());
        await SettleAsync();
    }

    public async ValueTask<byte[]?> TakeTransmittedAsync()
    {
        await SettleAsync();
        return _wire.FromDevice.TryDequeue(out byte[]? frame) ? frame : null;
    }

    public void SetLink(bool isUp) => throw new NotSupportedException();

    /// <summary>A wait brings what is on the wire, and the turn after it raises the events; nobody waits for a closed netif.</summary>
    public async ValueTask SettleAsync()
    {
        do
        {
            await _loop.Clock.DelayAsync(TimeSpan.FromTicks(1));
        }
        while (_wire.Waiting > 0 && Subject.IsLinkUp);
    }

    public void Dispose() => Subject.Close();
}
