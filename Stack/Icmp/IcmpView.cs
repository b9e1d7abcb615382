using System;
using System.Buffers.Binary;

namespace DeviceKit.Stack.Icmp;

/// <summary>An ICMPv4 message as it lies on the wire (RFC 792).</summary>
/// <remarks>
/// <code>
/// 0  type       1
/// 1  code       1
/// 2  checksum   2   over the whole message
/// 4  rest       4   echo: identifier 2, sequence number 2; fragmentation needed: unused 2, next-hop MTU 2 (RFC 1191 section 4)
/// 8  data           echo: anything; errors: the IP header and the first bytes of the packet that failed
/// </code>
/// </remarks>
internal readonly ref struct IcmpView
{
    public const int HeaderSize = 8;
    private const int CodeOffset = 1;
    private const int ChecksumOffset = 2;
    private const int IdentifierOffset = 4;
    private const int SequenceOffset = 6;

    private readonly ReadOnlySpan<byte> _message;

    private IcmpView(ReadOnlySpan<byte> message) => _message = message;

    public IcmpType Type => (IcmpType)_message[0];

    public byte Code => _message[CodeOffset];

    public ushort Identifier => BinaryPrimitives.ReadUInt16BigEndian(_message[IdentifierOffset..]);

    public ushort SequenceNumber => BinaryPrimitives.ReadUInt16BigEndian(_message[SequenceOffset..]);

    public ushort NextHopMtu => SequenceNumber;

    public ReadOnlySpan<byte> Data => _message[HeaderSize..];

    public static bool TryParse(ReadOnlySpan<byte> data, out IcmpView view)
    {
        view = new IcmpView(data);
        return data.Length >= HeaderSize;
    }

    public bool HasValidChecksum() => InternetChecksum.IsValid(InternetChecksum.Add(0, _message));

    /// <summary>Writes the header of a message whose data already stands behind it, and the checksum over both.</summary>
    /// <param name="message">The whole message.</param>
    /// <param name="type">The type.</param>
    /// <param name="code">The code.</param>
    /// <param name="rest">The four bytes behind the checksum.</param>
    /// <param name="computeChecksum">False when the netif does it.</param>
    public static void WriteHeader(Span<byte> message, IcmpType type, byte code, uint rest, bool computeChecksum)
    {
        message[0] = (byte)type;
        message[CodeOffset] = code;
        BinaryPrimitives.WriteUInt16BigEndian(message[ChecksumOffset..], 0);
        BinaryPrimitives.WriteUInt32BigEndian(message[IdentifierOffset..], rest);
        if (computeChecksum)
        {
            BinaryPrimitives.WriteUInt16BigEndian(message[ChecksumOffset..], InternetChecksum.Finish(InternetChecksum.Add(0, message)));
        }
    }
}
