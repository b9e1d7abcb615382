using System;
using System.Threading.Tasks;
using DeviceKit.Conformance;
using DeviceKit.Emulation.Tests.Network;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Tests.Conformance;

/// <summary>A netif under test with one station at the other end, which stands for everybody else.</summary>
internal abstract class StationNetifBench : INetifBench
{
    public abstract INetif Subject { get; }

    public bool CanSetLink => true;

    protected abstract Station Peer { get; }

    public async ValueTask DeliverAsync(ReadOnlyMemory<byte> frame)
    {
        Peer.Send(frame.ToArray());
        await SettleAsync();
    }

    public async ValueTask<byte[]?> TakeTransmittedAsync()
    {
        await SettleAsync();
        if (Peer.Frames.Count == 0)
        {
            return null;
        }

        byte[] frame = Peer.Frames[0];
        Peer.Frames.RemoveAt(0);
        return frame;
    }

    public abstract void SetLink(bool isUp);

    public abstract ValueTask SettleAsync();
}
