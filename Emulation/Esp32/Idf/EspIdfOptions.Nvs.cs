namespace DeviceKit.Emulation.Esp32;

/// <content>The flash.</content>
public sealed partial record EspIdfOptions
{
    /// <summary>The nvs partition, for instance that of an earlier run; null for an erased one of 6 sectors (24 KB), ESP-IDF's default.</summary>
    public SimulatedFlash? Flash { get; init; }

    /// <summary>How long the flash takes; it holds up the task that writes.</summary>
    public FlashTimings FlashTimings { get; init; } = new();
}
