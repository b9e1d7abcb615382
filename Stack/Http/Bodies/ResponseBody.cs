using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace DeviceKit.Stack.Http;

/// <summary>
/// A response's body on its connection. Large reads go straight into the caller's buffer; the rest comes out of the connection's. When the
/// last byte was taken the connection goes back to its pool; a body that is disposed earlier is drained, or its connection closed; reading it then gives no bytes.
/// </summary>
internal abstract partial class ResponseBody : HttpStream
{
    private bool _disposed;

    /// <param name="connection">The connection; null for a body without bytes.</param>
    protected ResponseBody(HttpConnection? connection) => Connection = connection;

    public override bool CanRead => !_disposed;

    /// <summary>The connection; null once the body has ended.</summary>
    protected HttpConnection? Connection { get; private set; }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromCanceled<int>(cancellationToken);
        }

        if (_disposed || Connection is null || buffer.Length == 0)
        {
            return new ValueTask<int>(0);
        }

        try
        {
            int count = TakeInto(buffer.Span);
            return count > 0 || Connection is null ? new ValueTask<int>(count) : ReadFromConnectionAsync(buffer, cancellationToken);
        }
        catch (Exception e) when (e is IOException or HttpRequestException)
        {
            Fail();
            return ValueTask.FromException<int>(e);
        }
    }

    public override async Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
    {
        try
        {
            while (!_disposed)
            {
                while (Take(int.MaxValue) is { Length: > 0 } bytes)
                {
                    await destination.WriteAsync(bytes, cancellationToken);
                    AfterTake();
                }

                if (Connection is not { } connection)
                {
                    return;
                }

                if (await connection.FillAsync(cancellationToken) == 0)
                {
                    OnEnd();
                }
            }
        }
        catch (Exception e)
        {
            Fail();
            if (cancellationToken.IsCancellationRequested)
            {
                throw HttpThrow.Canceled(e, cancellationToken);
            }

            throw;
        }
    }

    /// <summary>Takes bytes of the body out of the connection's buffer, up to <paramref name="max"/>.</summary>
    /// <returns>The bytes, valid until the next read; none when more must be read or the body has ended.</returns>
    protected abstract ReadOnlyMemory<byte> Take(int max);

    /// <summary>Called when the bytes that <see cref="Take"/> gave were used: the place to end the body.</summary>
    protected virtual void AfterTake()
    {
    }

    /// <summary>The bytes that may be read past the connection's buffer, which is empty.</summary>
    protected abstract long DirectBytes { get; }

    /// <summary>Counts bytes that were read past the connection's buffer.</summary>
    protected abstract void OnDirect(int count);

    /// <summary>The server ended the connection: the end of the body, or a failure.</summary>
    protected abstract void OnEnd();

    /// <summary>The body has ended in good order.</summary>
    protected void Complete()
    {
        HttpConnection? connection = Connection;
        Connection = null;
        connection?.CompleteResponse();
    }

    /// <summary>The body cannot be read any further.</summary>
    protected void Fail()
    {
        HttpConnection? connection = Connection;
        Connection = null;
        connection?.Abort();
    }

    private int TakeInto(Span<byte> buffer)
    {
        int total = 0;
        while (total < buffer.Length && Connection is not null && Take(buffer.Length - total) is { Length: > 0 } bytes)
        {
            bytes.Span.CopyTo(buffer[total..]);
            total += bytes.Length;
            AfterTake();
        }

        return total;
    }

    private async ValueTask<int> ReadFromConnectionAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        try
        {
            while (Connection is { } connection)
            {
                if (DirectBytes > 0 && buffer.Length >= HttpReadBuffer.InitialSize && connection.Input.Count == 0)
                {
                    int direct = await connection.ReadDirectAsync(buffer[..(int)Math.Min(buffer.Length, DirectBytes)], cancellationToken);
                    if (direct > 0)
                    {
                        OnDirect(direct);
                        return direct;
                    }

                    OnEnd();
                    continue;
                }

                if (await connection.FillAsync(cancellationToken) == 0)
                {
                    OnEnd();
                }

                int count = Connection is null ? 0 : TakeInto(buffer.Span);
                if (count > 0)
                {
                    return count;
                }
            }

            return 0;
        }
        catch (NetworkException e) when (!cancellationToken.IsCancellationRequested)
        {
            Fail();
            throw HttpThrow.Lost(e, reading: true);
        }
        catch (Exception e)
        {
            Fail();
            if (cancellationToken.IsCancellationRequested)
            {
                throw HttpThrow.Canceled(e, cancellationToken);
            }

            throw;
        }
    }
}
