using DeviceKit.Signatures;
using DeviceKit.Esp32;

namespace DeviceKit.Emulation.Esp32;

/// <content>How the chip started.</content>
public sealed partial record EspIdfOptions
{
    /// <summary>What esp_random draws from, and nothing else does; null for a stream of its own out of the chip's chance.</summary>
    public IRandom? Entropy { get; init; }

    /// <summary>Why the chip started; after an <see cref="EspRestartException"/> it is <see cref="ResetReason.Sw"/>.</summary>
    public ResetReason ResetReason { get; init; } = ResetReason.Poweron;
}
