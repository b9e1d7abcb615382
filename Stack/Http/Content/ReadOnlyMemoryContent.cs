using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace DeviceKit.Stack.Http;

/// <summary>A body of bytes in memory.</summary>
public sealed class ReadOnlyMemoryContent : HttpContent
{
    private readonly ReadOnlyMemory<byte> _content;

    /// <summary>A body.</summary>
    /// <param name="content">The bytes; not copied.</param>
    public ReadOnlyMemoryContent(ReadOnlyMemory<byte> content) => _content = content;

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        stream.WriteAsync(_content, cancellationToken).AsTask();

    /// <inheritdoc/>
    protected internal override bool TryComputeLength(out long length)
    {
        length = _content.Length;
        return true;
    }
}
