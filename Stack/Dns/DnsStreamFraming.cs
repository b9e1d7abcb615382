using System;
using System.Buffers.Binary;
using System.Threading;
using System.Threading.Tasks;

namespace DeviceKit.Stack.Dns;

/// <summary>DNS over a stream (RFC 1035 section 4.2.2, RFC 7766 section 8): two bytes of length before each message.</summary>
internal static class DnsStreamFraming
{
    private const int PrefixSize = 2;

    /// <summary>Sends a query and reads one message.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="id">The query's id.</param>
    /// <param name="question">The question.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The message, without its prefix.</returns>
    /// <exception cref="NetworkException">The stream ended before the message did.</exception>
    public static async ValueTask<byte[]> AskAsync(IByteStream stream, ushort id, DnsQuestion question, CancellationToken cancellationToken)
    {
        // Prefix and query in one write: some servers take them only so (RFC 7766 section 8).
        var query = new byte[PrefixSize + DnsHeader.MaximumQuery];
        int length = DnsQueryWriter.Write(query.AsSpan(PrefixSize), id, question.Name, question.Type);
        BinaryPrimitives.WriteUInt16BigEndian(query, (ushort)length);
        await stream.WriteAsync(query.AsMemory(0, PrefixSize + length), cancellationToken);
        var prefix = new byte[PrefixSize];
        await ReadAsync(stream, prefix, cancellationToken);
        var message = new byte[BinaryPrimitives.ReadUInt16BigEndian(prefix)];
        await ReadAsync(stream, message, cancellationToken);
        return message;
    }

    private static async ValueTask ReadAsync(IByteStream stream, Memory<byte> buffer, CancellationToken cancellationToken)
    {
        while (buffer.Length > 0)
        {
            int read = await stream.ReadAsync(buffer, cancellationToken);
            if (read == 0)
            {
                throw new NetworkException(NetworkError.ConnectionReset, "The name server closed the connection before its answer was complete.");
            }

            buffer = buffer[read..];
        }
    }
}
