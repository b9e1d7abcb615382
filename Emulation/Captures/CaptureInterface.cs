using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Captures;

/// <summary>An interface whose frames a capture holds (pcapng's interface description block). Classic pcap files have one, nameless.</summary>
public sealed record CaptureInterface
{
    /// <summary>The interface's name, e.g. <c>eth0</c>; null where the file has none.</summary>
    public string? Name { get; init; }

    /// <summary>A text for people.</summary>
    public string? Description { get; init; }

    /// <summary>The interface's own address.</summary>
    public MacAddress? MacAddress { get; init; }

    /// <summary>What packets begin with.</summary>
    public CaptureLinkType LinkType { get; init; } = CaptureLinkType.Ethernet;

    /// <summary>The largest number of bytes kept of a packet; 0 = no limit.</summary>
    public uint SnapLength { get; init; }

    /// <summary>The speed in bits a second.</summary>
    public ulong? Speed { get; init; }

    /// <summary>The bytes of Ethernet's check sequence at the end of each packet: 0 in what DeviceKit writes.</summary>
    public int FcsLength { get; init; }

    /// <summary>How fine the file's stamps are; only read, writers have their own.</summary>
    public CaptureResolution Resolution { get; init; } = CaptureResolution.Nanoseconds;
}
