using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Runtime;

namespace DeviceKit.Stack.Tests.Dns;

/// <summary>Connections in memory, in chunks as small as wanted.</summary>
internal sealed class StreamDouble
{
    public EventLoop Loop { get; set; } = null!;

    public int MaximumChunk { get; init; } = int.MaxValue;

    public bool Refuses { get; init; }

    public Action<IByteStream> Accept { get; set; } = static _ => { };

    public List<IPEndPoint> Remotes { get; } = [];

    public ValueTask<IByteStream> ConnectAsync(IPEndPoint remote, CancellationToken cancellationToken)
    {
        Remotes.Add(remote);
        if (Refuses)
        {
            return ValueTask.FromException<IByteStream>(new NetworkException(NetworkError.ConnectionRefused, "Refused."));
        }

        var there = new Pipe(Loop, MaximumChunk);
        var back = new Pipe(Loop, MaximumChunk);
        Accept(new End(there, back));
        return new ValueTask<IByteStream>(new End(back, there));
    }

    private sealed class Pipe(EventLoop loop, int chunk)
    {
        private readonly Queue<byte> _bytes = new();
        private readonly Completion<bool> _arrival = new(loop);
        private bool _isEnded;

        public async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken)
        {
            if (_bytes.Count == 0 && !_isEnded)
            {
                await _arrival.Begin(cancellationToken);
            }

            int count = Math.Min(Math.Min(buffer.Length, chunk), _bytes.Count);
            for (int i = 0; i < count; i++)
            {
                buffer.Span[i] = _bytes.Dequeue();
            }

            return count;
        }

        public void Write(ReadOnlySpan<byte> data)
        {
            foreach (byte value in data)
            {
                _bytes.Enqueue(value);
            }

            _arrival.TrySetResult(true);
        }

        public void Complete()
        {
            _isEnded = true;
            _arrival.TrySetResult(true);
        }
    }

    private sealed class End(Pipe input, Pipe output) : IByteStream
    {
        public ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => input.ReadAsync(buffer, cancellationToken);

        public ValueTask WriteAsync(ReadOnlyMemory<byte> data, CancellationToken cancellationToken = default)
        {
            output.Write(data.Span);
            return ValueTask.CompletedTask;
        }

        public void Shutdown() => output.Complete();

        public void Close() => output.Complete();

        public void Abort()
        {
            output.Complete();
            input.Complete();
        }
    }
}
