namespace DeviceKit.Emulation.Esp32;

/// <summary>How a device hangs on a <see cref="SimulatedSpiBus"/>.</summary>
public sealed record SpiLineOptions
{
    /// <summary>The clock in bits a second.</summary>
    public long Hertz { get; init; } = 40_000_000;

    /// <summary>The transfers that may be queued.</summary>
    public int QueueDepth { get; init; } = 10;
}
