using System;
using System.Buffers.Binary;

namespace DeviceKit.Stack.Udp;

/// <summary>A UDP datagram as it lies on the wire (RFC 768).</summary>
/// <remarks>
/// <code>
/// 0  source port        2
/// 2  destination port   2
/// 4  length             2   header and data
/// 6  checksum           2   0: none
/// </code>
/// </remarks>
internal readonly ref struct UdpView
{
    public const int HeaderSize = 8;
    private const int DestinationPortOffset = 2;
    private const int LengthOffset = 4;
    private const int ChecksumOffset = 6;

    private readonly ReadOnlySpan<byte> _datagram;

    private UdpView(ReadOnlySpan<byte> datagram) => _datagram = datagram;

    public ushort SourcePort => BinaryPrimitives.ReadUInt16BigEndian(_datagram);

    public ushort DestinationPort => BinaryPrimitives.ReadUInt16BigEndian(_datagram[DestinationPortOffset..]);

    public ushort Checksum => BinaryPrimitives.ReadUInt16BigEndian(_datagram[ChecksumOffset..]);

    public ReadOnlySpan<byte> Data => _datagram[HeaderSize..];

    /// <summary>Checks the length field; the view then spans exactly the datagram.</summary>
    public static bool TryParse(ReadOnlySpan<byte> data, out UdpView view)
    {
        view = default;
        if (data.Length < HeaderSize)
        {
            return false;
        }

        int length = BinaryPrimitives.ReadUInt16BigEndian(data[LengthOffset..]);
        if (length < HeaderSize || length > data.Length)
        {
            return false;
        }

        view = new UdpView(data[..length]);
        return true;
    }

    /// <summary>True when the checksum is right or absent.</summary>
    public bool HasValidChecksum(IPv4Address source, IPv4Address destination) => Checksum == 0
        || InternetChecksum.IsValid(InternetChecksum.Add(
            InternetChecksum.PseudoHeader(source, destination, (byte)IPv4.IPProtocol.Udp, _datagram.Length), _datagram));

    /// <summary>Writes the header of a datagram whose data already stands behind it; the checksum field stays 0.</summary>
    public static void WriteHeader(Span<byte> datagram, ushort sourcePort, ushort destinationPort)
    {
        BinaryPrimitives.WriteUInt16BigEndian(datagram, sourcePort);
        BinaryPrimitives.WriteUInt16BigEndian(datagram[DestinationPortOffset..], destinationPort);
        BinaryPrimitives.WriteUInt16BigEndian(datagram[LengthOffset..], (ushort)datagram.Length);
        BinaryPrimitives.WriteUInt16BigEndian(datagram[ChecksumOffset..], 0);
    }

    /// <summary>Computes the checksum over a datagram whose header was written; 0 is sent as 0xFFFF (RFC 768).</summary>
    public static void WriteChecksum(Span<byte> datagram, IPv4Address source, IPv4Address destination)
    {
        uint sum = InternetChecksum.PseudoHeader(source, destination, (byte)IPv4.IPProtocol.Udp, datagram.Length);
        ushort checksum = InternetChecksum.Finish(InternetChecksum.Add(sum, datagram));
        BinaryPrimitives.WriteUInt16BigEndian(datagram[ChecksumOffset..], checksum == 0 ? ushort.MaxValue : checksum);
    }
}
