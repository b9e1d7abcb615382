using System.Collections.Generic;

namespace DeviceKit.Emulation.Esp32;

/// <content>The UARTs.</content>
public sealed partial class SimulatedEspIdf
{
    /// <summary>The three UARTs by their numbers, with their wires: what is on the other end sends by <see cref="SimulatedUart.Arrive"/> and hears <see cref="SimulatedUart.Sent"/>.</summary>
    public IReadOnlyList<SimulatedUart> Uarts { get; private set; } = [];

    partial void CreateUart(EspIdfOptions options)
    {
        var driver = new SimulatedUartDriver(_core);
        Uart = driver;
        Uarts = driver.Uarts;
    }
}
