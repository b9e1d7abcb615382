using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace DeviceKit.Stack.Http;

/// <summary>A body that is read from a stream while it is sent; can be sent again only where the stream can seek.</summary>
public class StreamContent : HttpContent
{
    private readonly Stream _content;
    private readonly int _bufferSize;
    private readonly long _start;
    private bool _consumed;

    /// <summary>A body from the stream's position to its end.</summary>
    /// <param name="content">The stream; disposed with the content.</param>
    public StreamContent(Stream content)
        : this(content, 4096)
    {
    }

    /// <summary>A body from the stream's position to its end.</summary>
    /// <param name="content">The stream; disposed with the content.</param>
    /// <param name="bufferSize">Bytes read at a time; each is a chunk where the length is unknown.</param>
    public StreamContent(Stream content, int bufferSize)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bufferSize);
        _content = content;
        _bufferSize = bufferSize;
        _start = content.CanSeek ? content.Position : 0;
    }

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Prepare();
        return _content.CopyToAsync(stream, _bufferSize, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult(_content);

    /// <inheritdoc/>
    protected internal override bool TryComputeLength(out long length)
    {
        length = _content.CanSeek ? _content.Length - _start : 0;
        return _content.CanSeek;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _content.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Prepare()
    {
        if (_consumed)
        {
            if (!_content.CanSeek)
            {
                HttpThrow.AlreadyConsumed();
            }

            _content.Position = _start;
        }

        _consumed = true;
    }
}
