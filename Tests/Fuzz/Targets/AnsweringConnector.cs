using System;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Stack;
using DeviceKit.Stack.Http;

namespace DeviceKit.Fuzz.Targets;

/// <summary>Connections on which the same bytes come, then the end; what is written is thrown away.</summary>
internal sealed class AnsweringConnector(byte[] answer) : IHttpConnector
{
    public ValueTask<IByteStream> ConnectAsync(string host, ushort port, CancellationToken cancellationToken) => new(new Stream(answer));

    private sealed class Stream(byte[] answer) : IByteStream
    {
        private int _position;

        public ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            int count = Math.Min(buffer.Length, answer.Length - _position);
            answer.AsMemory(_position, count).CopyTo(buffer);
            _position += count;
            return new ValueTask<int>(count);
        }

        public ValueTask WriteAsync(ReadOnlyMemory<byte> data, CancellationToken cancellationToken = default) => ValueTask.CompletedTask;

        public void Shutdown()
        {
        }

        public void Close()
        {
        }

        public void Abort()
        {
        }
    }
}
