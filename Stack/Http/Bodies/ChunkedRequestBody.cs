using System;
using System.Threading.Tasks;

namespace DeviceKit.Stack.Http;

/// <summary>A request's body in chunks, one for each write (RFC 9112 section 7.1).</summary>
internal sealed class ChunkedRequestBody : RequestBody
{
    public ChunkedRequestBody(HttpWriteBuffer output)
        : base(output)
    {
    }

    public override void Finish() => Output.Append("0\r\n\r\n"u8);

    protected override async ValueTask WriteBytesAsync(ReadOnlyMemory<byte> bytes)
    {
        Output.AppendHex(bytes.Length);
        Output.Append("\r\n"u8);
        await Output.WriteAsync(bytes);
        Output.Append("\r\n"u8);
    }
}
