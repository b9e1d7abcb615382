using DeviceKit.Esp32;

namespace DeviceKit.Emulation.Esp32;

/// <content>The UART's events.</content>
internal sealed partial class SimulatedShims
{
    /// <inheritdoc/>
    public bool UartEvent(QueueHandle queue, out DeviceKit.Esp32.UartEvent @event, uint ticksToWait)
    {
        @event = default;
        return false;
    }
}
