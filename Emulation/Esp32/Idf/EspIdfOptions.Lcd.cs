using System.Collections.Generic;

namespace DeviceKit.Emulation.Esp32;

/// <content>What hangs on the chip's pins.</content>
public sealed partial record EspIdfOptions
{
    /// <summary>The panels and their wires. A panel keeps its state when another chip is built on it, as it does when a chip restarts.</summary>
    public IReadOnlyList<PanelWiring> Panels { get; init; } = [];
}
