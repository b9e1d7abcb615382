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
    private bool _posted;

    public LoopbackQueue(EventLoop loop, PacketPool pool, Receiver receive)
    {
        _loop = loop;
        _pool = pool;
        _receive = receive;
    }

    public delegate void Receiver(ReadOnlySpan<byte> packet);

    public void Enqueue(PacketBuffer packet)
    {
        _queue.Enqueue(packet);
        if (!_posted)
        {
            _posted = true;
            _loop.Post(static state => ((LoopbackQueue)state!).Drain(), this);
        }
    }

    private void Drain()
    {
        _posted = false;
        for (int i = _queue.Count; i > 0; i--)
        {
            PacketBuffer packet = _queue.TryDequeue()!;
            _receive(packet.Span);
            _pool.Return(packet);
        }
    }
}
