namespace DeviceKit.Emulation.Captures;

/// <summary>The numbers of the pcapng format (draft-ietf-opsawg-pcapng).</summary>
/// <remarks>
/// A block: type (4), total length (4), body, total length again (4); padded to 4 bytes. An option: code (2), length (2), value padded to 4.
/// Everything is in the byte order of the section that it stands in.
/// </remarks>
internal static class PcapNgFormat
{
    public const uint SectionHeader = 0x0A0D0D0A;
    public const uint InterfaceDescription = 1;
    public const uint ObsoletePacket = 2;
    public const uint SimplePacket = 3;
    public const uint InterfaceStatistics = 5;
    public const uint EnhancedPacket = 6;

    public const uint ByteOrderMagic = 0x1A2B3C4D;
    public const ushort MajorVersion = 1;

    public const int BlockHeaderLength = 8;
    public const int BlockOverhead = 12;

    // Body lengths up to the options.
    public const int SectionHeaderBody = 16;
    public const int InterfaceDescriptionBody = 8;
    public const int ObsoletePacketBody = 20;
    public const int SimplePacketBody = 4;
    public const int InterfaceStatisticsBody = 12;
    public const int EnhancedPacketBody = 20;

    public const ushort EndOfOptions = 0;
    public const ushort Comment = 1;

    public const ushort SectionApplication = 4;

    public const ushort InterfaceName = 2;
    public const ushort InterfaceDescriptionText = 3;
    public const ushort InterfaceMacAddress = 6;
    public const ushort InterfaceSpeed = 8;
    public const ushort InterfaceResolution = 9;
    public const ushort InterfaceFcsLength = 13;
    public const ushort InterfaceOffset = 14;

    public const ushort PacketFlags = 2;

    public const ushort StatisticsReceived = 4;
    public const ushort StatisticsDropped = 5;
}
