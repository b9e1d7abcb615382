using System;
using System.Threading.Tasks;

namespace DeviceKit.Stack.Http;

/// <summary>A request's body of an announced length (RFC 9112 section 6.2).</summary>
internal sealed class ContentLengthRequestBody : RequestBody
{
    private readonly long _length;
    private long _written;

    public ContentLengthRequestBody(HttpWriteBuffer output, long length)
        : base(output) => _length = length;

    public override void Finish()
    {
        if (_written != _length)
        {
            throw HttpThrow.Rejected(
                HttpRejection.RequestBodyTooShort, $"{_written} request content bytes, but Content-Length promised {_length}");
        }
    }

    protected override ValueTask WriteBytesAsync(ReadOnlyMemory<byte> bytes)
    {
        _written += bytes.Length;
        return _written <= _length ? Output.WriteAsync(bytes) : throw HttpThrow.Rejected(HttpRejection.RequestBodyTooLong);
    }
}
