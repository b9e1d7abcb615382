using System;

namespace DeviceKit.Stack.Http;

/// <summary>A body in chunks, with trailers (RFC 9112 section 7.1).</summary>
internal sealed class ChunkedBody : ResponseBody
{
    private readonly HttpResponseMessage _response;
    private ChunkDecoder _decoder;
    private bool _inTrailers;

    public ChunkedBody(HttpConnection connection, HttpResponseMessage response)
        : base(connection) => _response = response;

    protected override long? DrainBytes => (long)Math.Min(_decoder.Left, long.MaxValue);

    /// <summary>Only what is well inside a chunk: the framing after it comes through the buffer.</summary>
    protected override long DirectBytes => _decoder.Left >= HttpReadBuffer.InitialSize ? (long)Math.Min(_decoder.Left, long.MaxValue) : 0;

    protected override ReadOnlyMemory<byte> Take(int max)
    {
        if (Connection is not { } connection)
        {
            return default;
        }

        if (!_inTrailers)
        {
            ChunkStep step = _decoder.Next(
                connection.Input.Bytes, out int used, out int data, out HttpRejection rejection, out ReadOnlySpan<byte> quote);
            if (step == ChunkStep.Rejected)
            {
                throw rejection == HttpRejection.ChunkLineTooLong
                    ? HttpThrow.Rejected(rejection)
                    : HttpThrow.RejectedBody(rejection, HttpRejections.Quote(rejection, quote));
            }

            connection.Input.Discard(used);
            if (step == ChunkStep.Data)
            {
                data = Math.Min(data, max);
                ReadOnlyMemory<byte> bytes = connection.Input.Memory[..data];
                connection.Input.Discard(data);
                _decoder.Skip(data);
                return bytes;
            }

            _inTrailers = step == ChunkStep.Last;
        }

        if (_inTrailers && connection.TryReadHeaders(CanRead ? _response : null, trailers: true))
        {
            Complete();
        }

        return default;
    }

    protected override void OnDirect(int count) => _decoder.Skip(count);

    protected override void OnEnd() => throw HttpThrow.RejectedBody(HttpRejection.ResponseEnded);
}
