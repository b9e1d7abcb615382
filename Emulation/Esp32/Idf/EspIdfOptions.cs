using System.Collections.Generic;
using DeviceKit.Esp32;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Esp32;

/// <summary>How a <see cref="SimulatedEspIdf"/> is built.</summary>
public sealed record EspIdfOptions
{
    /// <summary>The address of the station interface, as it was burnt into the chip.</summary>
    public MacAddress MacAddress { get; init; } = new(0x02_00_00_00_E5_32);

    /// <summary>The internal heap in bytes; an ESP32 with WiFi running has about 160 KB left.</summary>
    public int InternalHeap { get; init; } = 160 * 1024;

    /// <summary>The external heap in bytes, or 0.</summary>
    public int ExternalHeap { get; init; }

    /// <summary>The nvs partition, for instance that of an earlier run; null for an erased one of 6 sectors (24 KB), ESP-IDF's default.</summary>
    public SimulatedFlash? Flash { get; init; }

    /// <summary>How long the flash takes; it holds up the task that writes.</summary>
    public FlashTimings FlashTimings { get; init; } = new();

    /// <summary>What esp_random draws from, and nothing else does; null for a stream of its own out of the chip's chance.</summary>
    public IRandom? Entropy { get; init; }

    /// <summary>Why the chip started; after an <see cref="EspRestartException"/> it is <see cref="ResetReason.Sw"/>.</summary>
    public ResetReason ResetReason { get; init; } = ResetReason.Poweron;

    /// <summary>How long things take on the air.</summary>
    public RadioTimings RadioTimings { get; init; } = new();

    /// <summary>The station's buffers.</summary>
    public StationOptions Station { get; init; } = new();

    /// <summary>
    /// When the driver moves to another access point of its network by itself, for an application that lets it (btm_enabled of
    /// wifi_sta_config_t); null for never.
    /// </summary>
    public RoamingOptions? Roaming { get; init; }

    /// <summary>The panels and their wires. A panel keeps its state when another chip is built on it, as it does when a chip restarts.</summary>
    public IReadOnlyList<PanelWiring> Panels { get; init; } = [];
}
