using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Stack;

namespace DeviceKit.Emulation.Servers;

/// <summary>Reads requests from a connection. It shares no code with the client that it tests.</summary>
internal sealed class HttpRequestReader
{
    private readonly IByteStream _stream;
    private readonly int _maxHead;
    private byte[] _buffer = new byte[4096];
    private int _start;
    private int _end;

    public HttpRequestReader(IByteStream stream, int maxHead = 64 * 1024)
    {
        _stream = stream;
        _maxHead = maxHead;
    }

    /// <summary>Reads a request line with its headers; null when the client has ended, or sends more than a server takes.</summary>
    public async ValueTask<HttpServerRequest?> ReadHeadAsync(CancellationToken cancellationToken)
    {
        int end;
        while ((end = _buffer.AsSpan(_start, _end - _start).IndexOf("\r\n\r\n"u8)) < 0)
        {
            if (_end - _start > _maxHead || !await FillAsync(cancellationToken))
            {
                return null;
            }
        }

        string head = Encoding.Latin1.GetString(_buffer, _start, end);
        _start += end + 4;
        return new HttpServerRequest(head);
    }

    /// <summary>Reads the body; false when the client ended inside it, or its framing is broken.</summary>
    public async ValueTask<bool> ReadBodyAsync(HttpServerRequest request, CancellationToken cancellationToken)
    {
        if (string.Equals(request["Transfer-Encoding"], "chunked", StringComparison.OrdinalIgnoreCase))
        {
            return await ReadChunksAsync(request, cancellationToken);
        }

        if (!int.TryParse(request["Content-Length"] ?? "0", NumberStyles.None, CultureInfo.InvariantCulture, out int length))
        {
            return false;
        }

        var body = new byte[length];
        request.Body = body;
        return await ReadExactlyAsync(body, cancellationToken);
    }

    private async ValueTask<bool> ReadChunksAsync(HttpServerRequest request, CancellationToken cancellationToken)
    {
        var body = new List<byte>();
        var chunks = new List<int>();
        while (await ReadLineAsync(cancellationToken) is { } line)
        {
            if (!int.TryParse(line.Split(';')[0], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int size) || size < 0)
            {
                return false;
            }

            var chunk = new byte[size];
            if (!await ReadExactlyAsync(chunk, cancellationToken) || await ReadLineAsync(cancellationToken) is null)
            {
                return false;
            }

            if (size == 0)
            {
                request.Body = body.ToArray();
                request.Chunks = chunks;
                return true;
            }

            body.AddRange(chunk);
            chunks.Add(size);
        }

        return false;
    }

    private async ValueTask<string?> ReadLineAsync(CancellationToken cancellationToken)
    {
        int length;
        while ((length = _buffer.AsSpan(_start, _end - _start).IndexOf("\r\n"u8)) < 0)
        {
            if (!await FillAsync(cancellationToken))
            {
                return null;
            }
        }

        string line = Encoding.Latin1.GetString(_buffer, _start, length);
        _start += length + 2;
        return line;
    }

    private async ValueTask<bool> ReadExactlyAsync(Memory<byte> target, CancellationToken cancellationToken)
    {
        while (target.Length > 0)
        {
            if (_start == _end && !await FillAsync(cancellationToken))
            {
                return false;
            }

            int count = Math.Min(target.Length, _end - _start);
            _buffer.AsMemory(_start, count).CopyTo(target);
            _start += count;
            target = target[count..];
        }

        return true;
    }

    private async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        _end -= _start;
        _start = 0;
        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        int count = await _stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken);
        _end += count;
        return count > 0;
    }
}
