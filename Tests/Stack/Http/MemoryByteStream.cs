using System;
using System.Threading;
using System.Threading.Tasks;

namespace DeviceKit.Stack.Tests.Http;

/// <summary>One end of a connection in memory.</summary>
internal sealed class MemoryByteStream(MemoryPipe input, MemoryPipe output) : IByteStream
{
    public bool IsClosed { get; private set; }

    public bool IsAborted { get; private set; }

    /// <summary>The most bytes that a read gives; 0 for no limit.</summary>
    public int MaxRead { get; set; }

    public ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        input.ReadAsync(MaxRead > 0 && buffer.Length > MaxRead ? buffer[..MaxRead] : buffer, cancellationToken);

    public ValueTask WriteAsync(ReadOnlyMemory<byte> data, CancellationToken cancellationToken = default) => output.WriteAsync(data, cancellationToken);

    public void Shutdown() => output.End();

    public void Close()
    {
        IsClosed = true;
        output.End();
        input.End();
    }

    public void Abort()
    {
        IsAborted = true;
        input.Break();
        output.Break();
    }
}
