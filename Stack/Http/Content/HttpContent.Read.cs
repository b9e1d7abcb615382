using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace DeviceKit.Stack.Http;

/// <content>Reading the body whole.</content>
public abstract partial class HttpContent
{
    /// <summary>Reads the body into memory, so that it can be read again.</summary>
    public Task LoadIntoBufferAsync() => LoadIntoBufferAsync(BufferLimit, CancellationToken.None);

    /// <summary>Reads the body into memory, so that it can be read again.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    public Task LoadIntoBufferAsync(CancellationToken cancellationToken) => LoadIntoBufferAsync(BufferLimit, cancellationToken);

    /// <summary>Reads the body into memory, so that it can be read again.</summary>
    /// <param name="maxBufferSize">The most bytes.</param>
    public Task LoadIntoBufferAsync(long maxBufferSize) => LoadIntoBufferAsync(maxBufferSize, CancellationToken.None);

    /// <summary>Reads the body into memory, so that it can be read again.</summary>
    /// <param name="maxBufferSize">The most bytes.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="HttpRequestException">The body is longer, or reading failed.</exception>
    public async Task LoadIntoBufferAsync(long maxBufferSize, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (_buffer is not null)
        {
            return;
        }

        var buffer = new HttpBodyBuffer(maxBufferSize, Headers.ContentLength);
        try
        {
            await SerializeToStreamAsync(buffer, null, cancellationToken);
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            throw HttpThrow.Buffering(e);
        }

        _buffer = buffer;
    }

    /// <summary>The body as a stream; of a response that is not buffered, straight from the connection.</summary>
    public Task<Stream> ReadAsStreamAsync() => ReadAsStreamAsync(CancellationToken.None);

    /// <summary>The body as a stream; of a response that is not buffered, straight from the connection.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Stream> ReadAsStreamAsync(CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        cancellationToken.ThrowIfCancellationRequested();
        return _stream ??= _buffer is { } buffer
            ? new MemoryStream(buffer.Array, 0, (int)buffer.Length, writable: false)
            : await CreateContentReadStreamAsync();
    }

    /// <summary>The whole body.</summary>
    public Task<byte[]> ReadAsByteArrayAsync() => ReadAsByteArrayAsync(CancellationToken.None);

    /// <summary>The whole body.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="HttpRequestException">The body is too long, or reading failed.</exception>
    public async Task<byte[]> ReadAsByteArrayAsync(CancellationToken cancellationToken)
    {
        await LoadIntoBufferAsync(cancellationToken);
        return _buffer!.Written.ToArray();
    }

    /// <summary>The whole body, which is buffered; the content is not used afterwards, so that the array changes hands.</summary>
    internal byte[] TakeBuffer() => _buffer!.Array.Length == _buffer.Length ? _buffer.Array : _buffer.Written.ToArray();

    /// <summary>The whole body as text, in the encoding that its type or its first bytes tell, else UTF-8.</summary>
    public Task<string> ReadAsStringAsync() => ReadAsStringAsync(CancellationToken.None);

    /// <summary>The whole body as text, in the encoding that its type or its first bytes tell, else UTF-8.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="HttpRequestException">The body is too long, or reading failed.</exception>
    /// <exception cref="InvalidOperationException">The encoding is unknown.</exception>
    public async Task<string> ReadAsStringAsync(CancellationToken cancellationToken)
    {
        await LoadIntoBufferAsync(cancellationToken);
        return HttpText.Decode(_buffer!.Written.Span, Headers.ContentType?.CharSet);
    }
}
