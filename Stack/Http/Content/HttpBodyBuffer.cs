using System;
using System.Threading;
using System.Threading.Tasks;

namespace DeviceKit.Stack.Http;

/// <summary>A body in memory, up to a limit: takes its memory once where the length is known, else doubles.</summary>
internal sealed class HttpBodyBuffer : HttpStream
{
    private const int FirstSize = 1024;
    private readonly long _limit;
    private int _length;

    /// <exception cref="HttpRequestException">The announced length is over the limit.</exception>
    public HttpBodyBuffer(long limit, long? expected)
    {
        _limit = Math.Min(limit, System.Array.MaxLength);
        if (expected > limit)
        {
            throw TooLong(limit);
        }

        Array = expected is null or 0 ? [] : new byte[(int)expected];
    }

    public byte[] Array { get; private set; }

    public ReadOnlyMemory<byte> Written => Array.AsMemory(0, _length);

    public override bool CanWrite => true;

    public override long Length => _length;

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (buffer.Length > _limit - _length)
        {
            throw TooLong(_limit);
        }

        if (buffer.Length > Array.Length - _length)
        {
            long size = Math.Max(Math.Max((long)Array.Length * 2, FirstSize), (long)_length + buffer.Length);
            byte[] larger = new byte[(int)Math.Min(size, _limit)];
            Array.AsSpan(0, _length).CopyTo(larger);
            Array = larger;
        }

        buffer.CopyTo(Array.AsSpan(_length));
        _length += buffer.Length;
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return default;
    }

    private static HttpRequestException TooLong(long limit) => HttpThrow.Rejected(HttpRejection.BodyTooLong, limit.ToString());
}
