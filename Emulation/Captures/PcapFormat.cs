namespace DeviceKit.Emulation.Captures;

/// <summary>The numbers of the classic capture format (draft-ietf-opsawg-pcap).</summary>
internal static class PcapFormat
{
    // File header: magic (4), version (2 + 2), time zone (4), accuracy (4), snap length (4), link type and FCS length (4).
    public const uint MagicMicroseconds = 0xA1B2C3D4;
    public const uint MagicNanoseconds = 0xA1B23C4D;
    public const ushort MajorVersion = 2;
    public const ushort MinorVersion = 4;
    public const int HeaderLength = 24;
    public const int VersionOffset = 4;
    public const int SnapLengthOffset = 16;
    public const int LinkTypeOffset = 20;

    // Link type field: the type in the low 16 bits; FCS length in 16-bit units in the top four, valid with the flag below.
    public const uint FcsPresent = 0x0400_0000;
    public const int FcsShift = 28;

    // Packet header: seconds (4), fraction (4), length kept (4), length on the wire (4).
    public const int PacketHeaderLength = 16;
    public const uint DefaultSnapLength = 262_144;
}
