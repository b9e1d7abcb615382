using System;
using System.Globalization;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Runtime;
using DeviceKit.Stack;

namespace DeviceKit.Emulation.Servers;

/// <summary>A well-behaved HTTP/1.1 server in the process: keep-alive, chunks both ways, <c>100 Continue</c>. Works on virtual time.</summary>
public sealed class HttpServer : HttpServerBase
{
    private const int LongestCopy = 4096;
    private readonly Func<HttpServerRequest, ValueTask<HttpServerResponse>> _handler;

    /// <summary>A server.</summary>
    /// <param name="loop">The loop it runs on.</param>
    /// <param name="accept">Gives the next connection: of a TCP listener, or of a test's in-memory pair.</param>
    /// <param name="handler">Answers a request.</param>
    public HttpServer(
        EventLoop loop, Func<CancellationToken, ValueTask<IByteStream>> accept, Func<HttpServerRequest, ValueTask<HttpServerResponse>> handler)
        : base(loop, accept)
    {
        ArgumentNullException.ThrowIfNull(handler);
        _handler = handler;
    }

    /// <summary>How many requests a connection may carry.</summary>
    public int MaxRequestsPerConnection { get; init; } = int.MaxValue;

    /// <summary>How long an idle connection is kept; null for ever.</summary>
    public TimeSpan? IdleTimeout { get; init; }

    private protected override async ValueTask ServeAsync(IByteStream stream, int connection, CancellationToken cancellationToken)
    {
        var reader = new HttpRequestReader(stream);
        for (int served = 1; ; served++)
        {
            HttpServerRequest? request = await ReadHeadAsync(reader, cancellationToken);
            if (request is null)
            {
                break;
            }

            request.Connection = connection;
            if (request.Expects100)
            {
                await stream.WriteAsync("HTTP/1.1 100 Continue\r\n\r\n"u8.ToArray(), cancellationToken);
            }

            if (!await reader.ReadBodyAsync(request, cancellationToken))
            {
                break;
            }

            Count(request);
            HttpServerResponse response = await _handler(request);
            await Loop.Clock.DelayAsync(response.Delay, cancellationToken);
            bool close = response.Close || request.WantsClose || served >= MaxRequestsPerConnection;
            await WriteAsync(stream, request, response, close, cancellationToken);
            if (close)
            {
                break;
            }
        }

        stream.Close();
    }

    private async ValueTask<HttpServerRequest?> ReadHeadAsync(HttpRequestReader reader, CancellationToken cancellationToken)
    {
        if (IdleTimeout is not { } timeout)
        {
            return await reader.ReadHeadAsync(cancellationToken);
        }

        using var idle = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var timer = Loop.Clock.CreateTimer(static state => ((CancellationTokenSource)state!).Cancel(), idle);
        timer.Set(Loop.Clock.Now + timeout);
        try
        {
            return await reader.ReadHeadAsync(idle.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
        finally
        {
            timer.Cancel();
        }
    }

    private static async ValueTask WriteAsync(
        IByteStream stream, HttpServerRequest request, HttpServerResponse response, bool close, CancellationToken cancellationToken)
    {
        var head = new StringBuilder();
        head.Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {response.Status} {response.Reason}\r\n");
        foreach ((string name, string value) in response.Headers)
        {
            head.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        }

        bool bodiless = response.Status is < 200 or 204 or 304;
        bool chunked = response.ChunkSize > 0 && !bodiless;
        head.Append(bodiless ? string.Empty : chunked ? "Transfer-Encoding: chunked\r\n" : $"Content-Length: {response.Body.Length}\r\n");
        head.Append(close ? "Connection: close\r\n\r\n" : "\r\n");
        byte[] headBytes = Encoding.Latin1.GetBytes(head.ToString());
        if (request.Method == "HEAD" || bodiless)
        {
            await stream.WriteAsync(headBytes, cancellationToken);
        }
        else if (!chunked)
        {
            await WriteTogetherAsync(stream, headBytes, response.Body, default, cancellationToken);
        }
        else
        {
            await stream.WriteAsync(headBytes, cancellationToken);
            await WriteChunksAsync(stream, response, cancellationToken);
        }
    }

    private static async ValueTask WriteChunksAsync(IByteStream stream, HttpServerResponse response, CancellationToken cancellationToken)
    {
        for (int at = 0; at < response.Body.Length; at += response.ChunkSize)
        {
            ReadOnlyMemory<byte> chunk = response.Body[at..Math.Min(at + response.ChunkSize, response.Body.Length)];
            await WriteTogetherAsync(stream, Encoding.ASCII.GetBytes($"{chunk.Length:x}\r\n"), chunk, "\r\n"u8.ToArray(), cancellationToken);
        }

        await stream.WriteAsync("0\r\n\r\n"u8.ToArray(), cancellationToken);
    }

    /// <summary>Writes short pieces in one, so that they leave in one segment.</summary>
    private static async ValueTask WriteTogetherAsync(
        IByteStream stream, byte[] before, ReadOnlyMemory<byte> bytes, byte[]? after, CancellationToken cancellationToken)
    {
        if (bytes.Length <= LongestCopy)
        {
            byte[] together = [.. before, .. bytes.Span, .. after ?? []];
            await stream.WriteAsync(together, cancellationToken);
            return;
        }

        await stream.WriteAsync(before, cancellationToken);
        await stream.WriteAsync(bytes, cancellationToken);
        await stream.WriteAsync(after, cancellationToken);
    }
}
