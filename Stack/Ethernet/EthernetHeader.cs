using System;
using System.Buffers.Binary;
using DeviceKit.Signatures;

namespace DeviceKit.Stack.Ethernet;

/// <summary>An Ethernet II header with at most one 802.1Q tag, and how it lies on the wire.</summary>
/// <remarks>
/// <code>
///  0  destination address   6
///  6  source address        6
/// 12  EtherType             2     or 0x8100, then
/// 14  tag control           2     priority 3 bits, drop eligible 1, VLAN identifier 12 (IEEE 802.1Q section 9.6)
/// 16  EtherType             2
/// </code>
/// </remarks>
/// <param name="Destination">The destination address.</param>
/// <param name="Source">The source address.</param>
/// <param name="Type">The protocol of the payload.</param>
/// <param name="TagControl">The tag control information, or -1 for an untagged frame.</param>
internal readonly record struct EthernetHeader(MacAddress Destination, MacAddress Source, EtherType Type, int TagControl = -1)
{
    public const int Size = 14;
    public const int TaggedSize = 18;
    private const int DestinationOffset = 0;
    private const int SourceOffset = 6;
    private const int TypeOffset = 12;
    private const int TagControlOffset = 14;
    private const int TaggedTypeOffset = 16;

    /// <summary>The length on the wire in bytes.</summary>
    public int Length => TagControl < 0 ? Size : TaggedSize;

    /// <summary>The VLAN identifier, 0 when the frame is untagged or only carries a priority.</summary>
    public int VlanId => TagControl < 0 ? 0 : TagControl & 0xFFF;

    /// <summary>Reads a header.</summary>
    /// <returns>False when the frame ends within the header.</returns>
    public static bool TryParse(ReadOnlySpan<byte> frame, out EthernetHeader header)
    {
        header = default;
        if (frame.Length < Size)
        {
            return false;
        }

        MacAddress destination = MacAddress.Read(frame[DestinationOffset..]);
        MacAddress source = MacAddress.Read(frame[SourceOffset..]);
        ushort type = BinaryPrimitives.ReadUInt16BigEndian(frame[TypeOffset..]);
        if (type != (ushort)EtherType.Vlan)
        {
            header = new EthernetHeader(destination, source, (EtherType)type);
            return true;
        }

        if (frame.Length < TaggedSize)
        {
            return false;
        }

        int tagControl = BinaryPrimitives.ReadUInt16BigEndian(frame[TagControlOffset..]);
        type = BinaryPrimitives.ReadUInt16BigEndian(frame[TaggedTypeOffset..]);
        header = new EthernetHeader(destination, source, (EtherType)type, tagControl);
        return true;
    }

    /// <summary>Writes the header at the start of a frame of at least <see cref="Length"/> bytes.</summary>
    public void Write(Span<byte> frame)
    {
        Destination.Write(frame[DestinationOffset..]);
        Source.Write(frame[SourceOffset..]);
        if (TagControl < 0)
        {
            BinaryPrimitives.WriteUInt16BigEndian(frame[TypeOffset..], (ushort)Type);
            return;
        }

        BinaryPrimitives.WriteUInt16BigEndian(frame[TypeOffset..], (ushort)EtherType.Vlan);
        BinaryPrimitives.WriteUInt16BigEndian(frame[TagControlOffset..], (ushort)TagControl);
        BinaryPrimitives.WriteUInt16BigEndian(frame[TaggedTypeOffset..], (ushort)Type);
    }
}
