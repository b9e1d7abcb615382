using System;

namespace DeviceKit.Esp32;

/// <summary>The modules of a board with an ESP32.</summary>
public sealed record Esp32ModulesOptions
{
    /// <summary>The console's UART.</summary>
    public Esp32UartOptions Console { get; init; } = new();

    /// <summary>The store in flash.</summary>
    public Esp32NvsOptions Store { get; init; } = new();

    /// <summary>The screen; null for a board without one.</summary>
    public Esp32PanelOptions? Panel { get; init; }

    /// <summary>The network; null for a device that keeps the radio off.</summary>
    public Esp32WifiOptions? Wifi { get; init; }

    /// <summary>How long the start waits for the first connection; an application starts on a link where there is one.</summary>
    public TimeSpan ConnectionWait { get; init; } = TimeSpan.FromSeconds(10);
}
