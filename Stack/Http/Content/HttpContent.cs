using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Stack.Http.Headers;

namespace DeviceKit.Stack.Http;

/// <summary>A body with its headers.</summary>
public abstract partial class HttpContent : IDisposable
{
    private HttpContentHeaders? _headers;
    private HttpBodyBuffer? _buffer;
    private Stream? _stream;
    private bool _disposed;

    /// <summary>The headers that describe the body.</summary>
    public HttpContentHeaders Headers => _headers ??= new HttpContentHeaders(this);

    /// <summary>The length where the content can tell it.</summary>
    internal long? ComputedLength => _buffer?.Length ?? (TryComputeLength(out long length) ? length : null);

    /// <summary>The most bytes that are buffered unasked: the client's limit for a response.</summary>
    internal long BufferLimit { get; set; } = int.MaxValue;

    /// <summary>Copies the body into a stream.</summary>
    /// <param name="stream">Where to.</param>
    public Task CopyToAsync(Stream stream) => CopyToAsync(stream, null, CancellationToken.None);

    /// <summary>Copies the body into a stream.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task CopyToAsync(Stream stream, CancellationToken cancellationToken) => CopyToAsync(stream, null, cancellationToken);

    /// <summary>Copies the body into a stream.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="context">Null.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="HttpRequestException">Reading failed.</exception>
    public async Task CopyToAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ObjectDisposedException.ThrowIf(_disposed, this);
        try
        {
            if (_buffer is { } buffer)
            {
                await stream.WriteAsync(buffer.Written, cancellationToken);
            }
            else
            {
                await SerializeToStreamAsync(stream, context, cancellationToken);
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            throw HttpThrow.Buffering(e);
        }
    }

    /// <summary>Frees the body; a response that was not read to its end is drained or its connection closed.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Frees the body.</summary>
    /// <param name="disposing">True.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing && !_disposed)
        {
            _disposed = true;
            _stream?.Dispose();
            _buffer = null;
        }
    }

    /// <summary>Writes the body.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="context">Null.</param>
    protected abstract Task SerializeToStreamAsync(Stream stream, TransportContext? context);

    /// <summary>Writes the body.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="context">Null.</param>
    /// <param name="cancellationToken">Gives up.</param>
    protected virtual Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        SerializeToStreamAsync(stream, context);

    /// <summary>A stream to read the body from; without an override the body is buffered first.</summary>
    protected virtual async Task<Stream> CreateContentReadStreamAsync()
    {
        await LoadIntoBufferAsync();
        return new MemoryStream(_buffer!.Array, 0, (int)_buffer.Length, writable: false);
    }

    /// <summary>Tells the length, where it is known before the body is written.</summary>
    /// <param name="length">The length in bytes.</param>
    /// <returns>False when it is unknown: the body is sent in chunks.</returns>
    protected internal abstract bool TryComputeLength(out long length);
}
