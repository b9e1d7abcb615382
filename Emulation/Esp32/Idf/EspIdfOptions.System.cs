using DeviceKit.Esp32;

namespace DeviceKit.Emulation.Esp32;

/// <content>How the chip started.</content>
public sealed partial record EspIdfOptions
{
    /// <summary>Why the chip started; after an <see cref="EspRestartException"/> it is <see cref="ResetReason.Sw"/>.</summary>
    public ResetReason ResetReason { get; init; } = ResetReason.Poweron;
}
