using System;
using System.Collections.Generic;
using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Stack.Tests.Robustness;

/// <summary>
/// A netif whose stack also receives what the test puts in: frames that no switch would carry, because they lie about where they come from.
/// </summary>
internal sealed class InjectingNetif : INetif
{
    private readonly INetif _inner;
    private readonly EventLoop _loop;
    private readonly Queue<byte[]> _injected = new();
    private INetifEvents? _events;
    private bool _lendsInjected;

    public InjectingNetif(INetif inner, EventLoop loop)
    {
        _inner = inner;
        _loop = loop;
    }

    /// <summary>The injected frames that the stack has taken.</summary>
    public int Taken { get; private set; }

    public MacAddress MacAddress => _inner.MacAddress;

    public int Mtu => _inner.Mtu;

    public bool IsLinkUp => _inner.IsLinkUp;

    public NetifChecksums TransmitChecksums => _inner.TransmitChecksums;

    public int TransmitSlots => _inner.TransmitSlots;

    public int FreeTransmitSlots => _inner.FreeTransmitSlots;

    public bool CompletesTransmits => _inner.CompletesTransmits;

    public NetifCounters Counters => _inner.Counters;

    public void Inject(ReadOnlySpan<byte> frame)
    {
        _injected.Enqueue(frame.ToArray());
        _loop.Post(static state => ((INetifEvents)state!).ReceiveReady(), _events);
    }

    public void Start(INetifEvents events)
    {
        _events = events;
        _inner.Start(events);
    }

    public bool TryReceive(out ReceivedFrame frame)
    {
        _lendsInjected = _injected.Count > 0;
        if (!_lendsInjected)
        {
            return _inner.TryReceive(out frame);
        }

        Taken++;
        frame = new ReceivedFrame(_injected.Dequeue(), _loop.Clock.Now);
        return true;
    }

    public void EndReceive()
    {
        if (!_lendsInjected)
        {
            _inner.EndReceive();
        }
    }

    public bool TryBeginTransmit(int length, out Span<byte> frame) => _inner.TryBeginTransmit(length, out frame);

    public void EndTransmit(int length, uint tag = 0) => _inner.EndTransmit(length, tag);

    public void AbortTransmit() => _inner.AbortTransmit();

    public bool AddMulticast(MacAddress group) => _inner.AddMulticast(group);

    public void RemoveMulticast(MacAddress group) => _inner.RemoveMulticast(group);

    public void Close() => _inner.Close();
}
