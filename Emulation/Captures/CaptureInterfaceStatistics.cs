namespace DeviceKit.Emulation.Captures;

/// <summary>What an interface saw while it was captured (pcapng's interface statistics block).</summary>
/// <param name="Interface">The interface's number in the capture.</param>
/// <param name="Timestamp">When the numbers were taken.</param>
/// <param name="Received">Packets received, null where not known.</param>
/// <param name="Dropped">Packets dropped for want of room, null where not known.</param>
public sealed record CaptureInterfaceStatistics(int Interface, CaptureTimestamp Timestamp, ulong? Received, ulong? Dropped);
