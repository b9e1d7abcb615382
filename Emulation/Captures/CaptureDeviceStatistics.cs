namespace DeviceKit.Emulation.Captures;

/// <summary>What passed a capture device since it was opened.</summary>
/// <param name="Received">Packets read.</param>
/// <param name="Sent">Packets sent.</param>
/// <param name="Dropped">Packets lost between the interface and the reader.</param>
public readonly record struct CaptureDeviceStatistics(long Received, long Sent, long Dropped);
