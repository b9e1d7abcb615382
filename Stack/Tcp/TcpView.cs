using System;
using System.Buffers.Binary;

namespace DeviceKit.Stack.Tcp;

/// <summary>A TCP segment as it lies on the wire (RFC 9293 section 3.1).</summary>
/// <remarks>
/// <code>
///  0  source port             2
///  2  destination port        2
///  4  sequence number         4
///  8  acknowledgment number   4
/// 12  data offset in words    4 bits, reserved 4 bits
/// 13  control bits            1
/// 14  window                  2
/// 16  checksum                2   over the pseudo-header, header and payload
/// 18  urgent pointer          2
/// 20  options                 0 to 40
/// </code>
/// </remarks>
internal readonly ref struct TcpView
{
    public const int MinimumSize = 20;
    public const int MaximumHeaderSize = 60;
    public const int ChecksumOffset = 16;
    private const int DestinationPortOffset = 2;
    private const int SequenceOffset = 4;
    private const int AcknowledgmentOffset = 8;
    private const int DataOffsetOffset = 12;
    private const int FlagsOffset = 13;
    private const int WindowOffset = 14;
    private const int UrgentOffset = 18;

    private readonly ReadOnlySpan<byte> _segment;

    private TcpView(ReadOnlySpan<byte> segment) => _segment = segment;

    public ushort SourcePort => BinaryPrimitives.ReadUInt16BigEndian(_segment);

    public ushort DestinationPort => BinaryPrimitives.ReadUInt16BigEndian(_segment[DestinationPortOffset..]);

    public SequenceNumber Sequence => new(BinaryPrimitives.ReadUInt32BigEndian(_segment[SequenceOffset..]));

    public SequenceNumber Acknowledgment => new(BinaryPrimitives.ReadUInt32BigEndian(_segment[AcknowledgmentOffset..]));

    public int HeaderLength => (_segment[DataOffsetOffset] >> 4) * 4;

    public TcpFlags Flags => (TcpFlags)_segment[FlagsOffset];

    /// <summary>The window field, not scaled.</summary>
    public ushort Window => BinaryPrimitives.ReadUInt16BigEndian(_segment[WindowOffset..]);

    public ushort Checksum => BinaryPrimitives.ReadUInt16BigEndian(_segment[ChecksumOffset..]);

    public ushort UrgentPointer => BinaryPrimitives.ReadUInt16BigEndian(_segment[UrgentOffset..]);

    public ReadOnlySpan<byte> Options => _segment[MinimumSize..HeaderLength];

    public ReadOnlySpan<byte> Payload => _segment[HeaderLength..];

    /// <summary>Checks the lengths; afterwards no accessor fails. The checksum is not looked at.</summary>
    /// <param name="data">Header and payload, exactly.</param>
    /// <param name="view">The view.</param>
    /// <returns>False when the data offset does not fit.</returns>
    public static bool TryParse(ReadOnlySpan<byte> data, out TcpView view)
    {
        view = new TcpView(data);
        return data.Length >= MinimumSize && view.HeaderLength is int length && length >= MinimumSize && length <= data.Length;
    }

    /// <summary>Ports and sequence number of the segment that an ICMP error quotes; eight bytes are enough.</summary>
    public static bool TryParseQuoted(ReadOnlySpan<byte> data, out TcpView view)
    {
        view = new TcpView(data);
        return data.Length >= AcknowledgmentOffset;
    }

    /// <summary>True when the checksum is right.</summary>
    /// <param name="pseudoHeader">The pseudo-header's partial sum, the length included.</param>
    public bool HasValidChecksum(uint pseudoHeader) => InternetChecksum.IsValid(InternetChecksum.Add(pseudoHeader, _segment));

    /// <summary>Writes a header; the checksum field stays 0.</summary>
    /// <param name="segment">At least <see cref="TcpHeader.Length"/> bytes.</param>
    /// <param name="header">What to write.</param>
    public static void Write(Span<byte> segment, in TcpHeader header)
    {
        segment = segment[..MinimumSize];
        BinaryPrimitives.WriteUInt16BigEndian(segment, header.SourcePort);
        BinaryPrimitives.WriteUInt16BigEndian(segment[DestinationPortOffset..], header.DestinationPort);
        BinaryPrimitives.WriteUInt32BigEndian(segment[SequenceOffset..], header.Sequence.Value);
        BinaryPrimitives.WriteUInt32BigEndian(segment[AcknowledgmentOffset..], header.Acknowledgment.Value);
        segment[DataOffsetOffset] = (byte)(header.Length / 4 << 4);
        segment[FlagsOffset] = (byte)header.Flags;
        BinaryPrimitives.WriteUInt16BigEndian(segment[WindowOffset..], header.Window);
        BinaryPrimitives.WriteUInt32BigEndian(segment[ChecksumOffset..], 0);
    }

    /// <summary>Computes the checksum over a segment whose header was written, and writes it.</summary>
    /// <param name="segment">The whole segment.</param>
    /// <param name="pseudoHeader">The pseudo-header's partial sum, the length included.</param>
    public static void WriteChecksum(Span<byte> segment, uint pseudoHeader) =>
        BinaryPrimitives.WriteUInt16BigEndian(
            segment[ChecksumOffset..], InternetChecksum.Finish(InternetChecksum.Add(pseudoHeader, segment)));
}
