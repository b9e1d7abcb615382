using System.Collections.Generic;
using DeviceKit.Esp32;

namespace DeviceKit.Emulation.Esp32;

/// <content>What is around the chip: the air, the wires, the flash.</content>
public sealed partial class SimulatedEspIdf
{
    /// <summary>The air around the chip: a test adds access points to it.</summary>
    public SimulatedRadio Radio => _wifi.Radio;

    /// <summary>What passed the WiFi station and what did not; begins anew when the application sets another address.</summary>
    public StationCounters StationCounters => _wifi.Station.Counters;

    /// <summary>Where the WiFi station stands.</summary>
    public StationState StationState => _wifi.Station.State;

    /// <summary>The received frames that the application has not given back.</summary>
    public int LentReceiveBuffers => _wifi.LentFrames;

    /// <summary>True between esp_wifi_internal_set_sta_ip and the end of the connection.</summary>
    public bool StationHasAddress => _wifi.HasAddress;

    /// <summary>
    /// The three UARTs by their numbers, with their wires: what is on the other end sends by <see cref="SimulatedUart.Arrive"/> and hears
    /// <see cref="SimulatedUart.Sent"/>.
    /// </summary>
    public IReadOnlyList<SimulatedUart> Uarts => _uart.Uarts;

    /// <summary>The pins.</summary>
    public ChipPins Pins { get; } = new();

    /// <summary>The panels, in the order of <see cref="EspIdfOptions.Panels"/>.</summary>
    public IReadOnlyList<WiredPanel> Panels => _wires.Panels;

    /// <summary>
    /// The nvs partition, with its wear, and with a power that can go (<see cref="SimulatedFlash.CutPowerAfter"/>); it outlives the chip's run.
    /// </summary>
    public SimulatedFlash Flash { get; }

    /// <summary>True once the application has called esp_restart; what it had not given back is no leak then.</summary>
    public bool HasRestarted => _core.HasRestarted;

    /// <summary>The SPI bus of a host, for what passed over it and when; null while it is not set up.</summary>
    /// <param name="host">The host.</param>
    public SimulatedSpiBus? FindSpiBus(SpiHostDevice host) => _spi.TryGet(host, out SpiHost found) ? found.Bus : null;
}
