using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace DeviceKit.Stack.Http;

/// <summary>A body of bytes in memory.</summary>
public class ByteArrayContent : HttpContent
{
    private readonly byte[] _content;
    private readonly int _offset;
    private readonly int _count;

    /// <summary>A whole array.</summary>
    /// <param name="content">The bytes; not copied.</param>
    public ByteArrayContent(byte[] content)
    {
        ArgumentNullException.ThrowIfNull(content);
        _content = content;
        _count = content.Length;
    }

    /// <summary>A part of an array.</summary>
    /// <param name="content">The bytes; not copied.</param>
    /// <param name="offset">The first byte.</param>
    /// <param name="count">The number of bytes.</param>
    public ByteArrayContent(byte[] content, int offset, int count)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, content.Length);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, content.Length - offset);
        _content = content;
        _offset = offset;
        _count = count;
    }

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return stream.WriteAsync(_content.AsMemory(_offset, _count), cancellationToken).AsTask();
    }

    /// <inheritdoc/>
    protected override Task<Stream> CreateContentReadStreamAsync() =>
        Task.FromResult<Stream>(new MemoryStream(_content, _offset, _count, writable: false));

    /// <inheritdoc/>
    protected internal override bool TryComputeLength(out long length)
    {
        length = _count;
        return true;
    }
}
