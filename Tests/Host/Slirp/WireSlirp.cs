using System;
using System.Collections.Generic;
using DeviceKit.Host.Slirp;

namespace DeviceKit.Host.Tests.Slirp;

/// <summary>A library behind whose interface there is nothing but a wire: what the device sends is kept, and any frame can be sent to it.</summary>
internal sealed class WireSlirp : ISlirp
{
    private readonly Queue<byte[]> _toDevice = new();
    private ISlirpCallbacks? _callbacks;

    /// <summary>What the device has sent.</summary>
    public Queue<byte[]> FromDevice { get; } = new();

    /// <summary>The frames that the next wait brings.</summary>
    public int Waiting => _toDevice.Count;

    public void Send(byte[] frame) => _toDevice.Enqueue(frame);

    public SlirpHandle New(in SlirpConfig cfg, ISlirpCallbacks callbacks)
    {
        _callbacks = callbacks;
        callbacks.InitCompleted(new SlirpHandle(1));
        return new SlirpHandle(1);
    }

    public void Cleanup(SlirpHandle slirp) => _callbacks = null;

    public void Input(SlirpHandle slirp, ReadOnlySpan<byte> pkt) => FromDevice.Enqueue(pkt.ToArray());

    public void FillDescriptors(SlirpHandle slirp, ref uint timeout, SlirpAddPoll addPoll)
    {
        if (_toDevice.Count > 0)
        {
            timeout = 0;
        }
    }

    public void PollDescriptors(SlirpHandle slirp, int selectError, SlirpGetReadyEvents getRevents)
    {
        while (_toDevice.TryDequeue(out byte[]? frame))
        {
            _callbacks!.SendPacket(frame);
        }
    }

    public void HandleTimer(SlirpHandle slirp, SlirpTimerId id, nint cbOpaque) => throw new NotSupportedException();

    public int AddHostForward(SlirpHandle slirp, int isUdp, InAddr hostAddr, int hostPort, InAddr guestAddr, int guestPort) => -1;

    public int RemoveHostForward(SlirpHandle slirp, int isUdp, InAddr hostAddr, int hostPort) => -1;

    public string? VersionString() => "wire";

    public string? ConnectionInfo(SlirpHandle slirp) => "";

    public string? NeighborInfo(SlirpHandle slirp) => "";
}
