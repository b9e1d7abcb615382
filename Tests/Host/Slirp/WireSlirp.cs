using System.Collections.Generic;
using DeviceKit.Host.Slirp;

namespace DeviceKit.Host.Tests.Slirp;

/// <summary>A library behind whose interface there is nothing but a wire: what the device sends is kept, and any frame can be sent to it.</summary>
internal sealed class WireSlirp : SlirpFake
{
    private readonly Queue<byte[]> _toDevice = new();
    private ISlirpCallbacks? _callbacks;

    /// <summary>What the device has sent.</summary>
    public Queue<byte[]> FromDevice { get; } = new();

    /// <summary>The frames that the next wait brings.</summary>
    public int Waiting => _toDevice.Count;

    public void Send(byte[] frame) => _toDevice.Enqueue(frame);

    public override SlirpHandle New(SlirpConfig cfg, ISlirpCallbacks callbacks)
    {
        _callbacks = callbacks;
        return new SlirpHandle(1);
    }

    public override void Cleanup(SlirpHandle slirp) => _callbacks = null;

    public override void Input(SlirpHandle slirp, byte[] pkt) => FromDevice.Enqueue(pkt);

    public override void FillDescriptors(SlirpHandle slirp, ref uint timeout, SlirpAddPoll addPoll) => timeout = _toDevice.Count > 0 ? 0 : timeout;

    public override void PollDescriptors(SlirpHandle slirp, int selectError, SlirpGetReadyEvents getRevents)
    {
        while (_toDevice.TryDequeue(out byte[]? frame))
        {
            _callbacks!.SendPacket(frame);
        }
    }
}
