using System;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Runtime;

namespace DeviceKit.Stack.Tests.Http;

/// <summary>One direction of a connection in memory: a ring of bytes, one reader, one writer; allocates nothing in use.</summary>
internal sealed class MemoryPipe
{
    private readonly byte[] _ring;
    private readonly Completion<bool> _readable;
    private readonly Completion<bool> _writable;
    private int _start;
    private int _count;
    private bool _ended;
    private bool _broken;

    public MemoryPipe(EventLoop loop, int capacity)
    {
        _ring = new byte[capacity];
        _readable = new Completion<bool>(loop);
        _writable = new Completion<bool>(loop);
    }

    public async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        while (_count == 0 && !_ended && !_broken)
        {
            await _readable.Begin(cancellationToken);
        }

        cancellationToken.ThrowIfCancellationRequested();
        ThrowIfBroken();
        int count = Math.Min(buffer.Length, _count);
        for (int copied = 0; copied < count;)
        {
            int part = Math.Min(count - copied, _ring.Length - _start);
            _ring.AsSpan(_start, part).CopyTo(buffer.Span[copied..]);
            _start = (_start + part) % _ring.Length;
            copied += part;
        }

        _count -= count;
        _writable.TrySetResult(true);
        return count;
    }

    public async ValueTask WriteAsync(ReadOnlyMemory<byte> data, CancellationToken cancellationToken)
    {
        while (data.Length > 0)
        {
            ThrowIfBroken();
            if (_ended)
            {
                throw new NetworkException(NetworkError.Closed, "This direction has ended.");
            }

            int end = (_start + _count) % _ring.Length;
            int part = Math.Min(Math.Min(data.Length, _ring.Length - _count), _ring.Length - end);
            if (part == 0)
            {
                await _writable.Begin(cancellationToken);
                continue;
            }

            data.Span[..part].CopyTo(_ring.AsSpan(end));
            _count += part;
            data = data[part..];
            _readable.TrySetResult(true);
        }
    }

    /// <summary>No more bytes come; what came is still read.</summary>
    public void End()
    {
        _ended = true;
        Wake();
    }

    /// <summary>Both ends fail.</summary>
    public void Break()
    {
        _broken = true;
        Wake();
    }

    private void Wake()
    {
        _readable.TrySetResult(true);
        _writable.TrySetResult(true);
    }

    private void ThrowIfBroken()
    {
        if (_broken)
        {
            throw new NetworkException(NetworkError.ConnectionReset, "Connection reset by peer");
        }
    }
}
