using System;
using System.Buffers.Binary;

namespace DeviceKit.Stack.IPv4;

/// <summary>An IPv4 packet as it lies on the wire (RFC 791 section 3.1).</summary>
/// <remarks>
/// <code>
///  0  version 4 bits, header length in words 4 bits
///  1  type of service       1   (DSCP and ECN, RFC 2474, RFC 3168)
///  2  total length          2
///  4  identification        2
///  6  flags 3 bits (don't fragment 0x4000, more fragments 0x2000), fragment offset in 8-byte units 13 bits
///  8  time to live          1
///  9  protocol              1
/// 10  header checksum       2
/// 12  source address        4
/// 16  destination address   4
/// 20  options               0 to 40
/// </code>
/// </remarks>
internal readonly ref struct IPv4View
{
    public const int MinimumSize = 20;
    public const ushort DontFragment = 0x4000;
    public const ushort MoreFragments = 0x2000;
    private const int TypeOfServiceOffset = 1;
    private const int TotalLengthOffset = 2;
    private const int IdentificationOffset = 4;
    private const int FragmentOffset = 6;
    private const int TimeToLiveOffset = 8;
    private const int ProtocolOffset = 9;
    private const int ChecksumOffset = 10;
    private const int SourceOffset = 12;
    private const int DestinationOffset = 16;

    private readonly ReadOnlySpan<byte> _packet;

    private IPv4View(ReadOnlySpan<byte> packet) => _packet = packet;

    public int HeaderLength => (_packet[0] & 15) * 4;

    public byte TypeOfService => _packet[TypeOfServiceOffset];

    public int TotalLength => _packet.Length;

    public ushort Identification => BinaryPrimitives.ReadUInt16BigEndian(_packet[IdentificationOffset..]);

    public bool HasMoreFragments => (FragmentField & MoreFragments) != 0;

    public bool HasDontFragment => (FragmentField & DontFragment) != 0;

    /// <summary>Where the payload stands in the original datagram, in bytes.</summary>
    public int PayloadOffset => (FragmentField & 0x1FFF) * 8;

    public bool IsFragment => (FragmentField & 0x3FFF) != 0;

    public byte TimeToLive => _packet[TimeToLiveOffset];

    public IPProtocol Protocol => (IPProtocol)_packet[ProtocolOffset];

    public IPv4Address Source => IPv4Address.Read(_packet[SourceOffset..]);

    public IPv4Address Destination => IPv4Address.Read(_packet[DestinationOffset..]);

    public ReadOnlySpan<byte> Header => _packet[..HeaderLength];

    public ReadOnlySpan<byte> Payload => _packet[HeaderLength..];

    /// <summary>The whole packet, padding taken off.</summary>
    public ReadOnlySpan<byte> Packet => _packet;

    private ushort FragmentField => BinaryPrimitives.ReadUInt16BigEndian(_packet[FragmentOffset..]);

    /// <summary>Checks version and lengths; the view then spans exactly the packet, without Ethernet's padding.</summary>
    /// <returns>False when no accessor could be trusted. The checksum is not looked at.</returns>
    public static bool TryParse(ReadOnlySpan<byte> data, out IPv4View view) =>
        TryParseHeader(data, out view, out int totalLength) && TryTrim(data, totalLength, ref view);

    /// <summary>As <see cref="TryParse"/>, but accepts a packet that is cut short, as ICMP errors quote it.</summary>
    public static bool TryParseQuoted(ReadOnlySpan<byte> data, out IPv4View view)
    {
        if (!TryParseHeader(data, out view, out int totalLength))
        {
            return false;
        }

        view = new IPv4View(data[..Math.Min(totalLength, data.Length)]);
        return true;
    }

    /// <summary>True when the header's checksum is right.</summary>
    public bool HasValidChecksum() => InternetChecksum.IsValid(InternetChecksum.Add(0, Header));

    /// <summary>Writes a header without options, its checksum included unless the netif computes it.</summary>
    public static void Write(Span<byte> packet, in IPv4Header header, bool computeChecksum)
    {
        packet = packet[..MinimumSize];
        packet[0] = 0x45;
        packet[TypeOfServiceOffset] = header.TypeOfService;
        BinaryPrimitives.WriteUInt16BigEndian(packet[TotalLengthOffset..], (ushort)header.TotalLength);
        BinaryPrimitives.WriteUInt16BigEndian(packet[IdentificationOffset..], header.Identification);
        BinaryPrimitives.WriteUInt16BigEndian(packet[FragmentOffset..], header.Fragment);
        packet[TimeToLiveOffset] = header.TimeToLive;
        packet[ProtocolOffset] = (byte)header.Protocol;
        BinaryPrimitives.WriteUInt16BigEndian(packet[ChecksumOffset..], 0);
        header.Source.Write(packet[SourceOffset..]);
        header.Destination.Write(packet[DestinationOffset..]);
        if (computeChecksum)
        {
            BinaryPrimitives.WriteUInt16BigEndian(packet[ChecksumOffset..], InternetChecksum.Finish(InternetChecksum.Add(0, packet)));
        }
    }

    private static bool TryParseHeader(ReadOnlySpan<byte> data, out IPv4View view, out int totalLength)
    {
        view = default;
        totalLength = 0;
        if (data.Length < MinimumSize || data[0] >> 4 != 4)
        {
            return false;
        }

        int headerLength = (data[0] & 15) * 4;
        totalLength = BinaryPrimitives.ReadUInt16BigEndian(data[TotalLengthOffset..]);
        return headerLength >= MinimumSize && headerLength <= data.Length && totalLength >= headerLength;
    }

    private static bool TryTrim(ReadOnlySpan<byte> data, int totalLength, ref IPv4View view)
    {
        if (totalLength > data.Length)
        {
            return false;
        }

        view = new IPv4View(data[..totalLength]);
        return true;
    }
}
