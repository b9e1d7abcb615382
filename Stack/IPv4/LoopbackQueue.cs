using System;
using DeviceKit.Runtime;
using DeviceKit.Stack.Buffers;

namespace DeviceKit.Stack.IPv4;

/// <summary>Packets from this host to itself; delivered in the loop's next turn, never inside the call that sends.</summary>
internal sealed class LoopbackQueue
{
    private readonly EventLoop _loop;
    private readonly PacketPool _pool;
    private readonly Receiver _receive;
    private PacketQueue _queue;
    private PacketBuffer? _large;
    private bool _largeInUse;
    private bool _posted;

    public LoopbackQueue(EventLoop loop, PacketPool pool, Receiver receive)
    {
        _loop = loop;
        _pool = pool;
        _receive = receive;
    }

    public delegate void Receiver(ReadOnlySpan<byte> packet);

    /// <summary>Called with the tag of each packet that was delivered or dropped.</summary>
    public Action<uint>? Completed { get; init; }

    /// <summary>A buffer, or null while none is free. Nothing is cut on the way to oneself: one packet at a time may be longer than the pool's.</summary>
    public PacketBuffer? TryRent(int length)
    {
        if (length <= _pool.BufferSize)
        {
            return _pool.TryRent(length);
        }

        if (_largeInUse)
        {
            return null;
        }

        if (_large is null || _large.Capacity < length)
        {
            _large = new PacketBuffer(length);
        }

        _largeInUse = true;
        _large.Length = length;
        _large.Tag = 0;
        return _large;
    }

    public void Return(PacketBuffer packet)
    {
        if (packet != _large)
        {
            _pool.Return(packet);
            return;
        }

        _largeInUse = false;
        _pool.Returned?.Invoke();
    }

    public void Enqueue(PacketBuffer packet)
    {
        _queue.Enqueue(packet);
        if (!_posted)
        {
            _posted = true;
            _loop.Post(static state => ((LoopbackQueue)state!).Drain(), this);
        }
    }

    /// <summary>Drops what is on the way.</summary>
    public void Clear()
    {
        while (_queue.TryDequeue() is { } packet)
        {
            Completed?.Invoke(packet.Tag);
            Return(packet);
        }
    }

    private void Drain()
    {
        _posted = false;
        for (int i = _queue.Count; i > 0 && _queue.TryDequeue() is { } packet; i--)
        {
            _receive(packet.Span);
            Completed?.Invoke(packet.Tag);
            Return(packet);
        }
    }
}
