using System.Collections.Generic;
using System.Linq;
using DeviceKit.Esp32;

namespace DeviceKit.Emulation.Esp32;

/// <summary>The SPI buses behind driver/spi_common.h.</summary>
internal sealed class SimulatedSpiDriver : ISpiBus
{
    private const int LongestDescriptor = 4092;
    private const int Fifo = 64;

    private readonly IdfCore _core;
    private readonly ChipPins _pins;
    private readonly SortedDictionary<SpiHostDevice, SpiHost> _hosts = [];

    public SimulatedSpiDriver(IdfCore core, ChipPins pins)
    {
        _core = core;
        _pins = pins;
        core.AtEnd(FindLeaks);
    }

    public bool TryGet(SpiHostDevice host, out SpiHost found) => _hosts.TryGetValue(host, out found!);

    /// <inheritdoc/>
    public EspError Initialize(SpiHostDevice hostId, in SpiBusConfig busConfig, SpiDma dmaChan)
    {
        const string Call = "spi_bus_initialize";
        if (!_core.Tasks.RequireTask(Call) || !IsHost(hostId) || dmaChan > SpiDma.ChAuto || !HasPins(in busConfig) || busConfig.MaxTransferSz < 0)
        {
            return EspError.InvalidArg;
        }

        if (_hosts.ContainsKey(hostId))
        {
            return EspError.InvalidState;
        }

        if (!TryFindDma(dmaChan, out SpiDma channel))
        {
            return EspError.NotFound;
        }

        if (busConfig.IntrFlags != 0)
        {
            _core.Contract.Add("spi.interrupt-flags", Call, $"intr_flags is {busConfig.IntrFlags:X}h");
        }

        PinClaim claim = new PinClaim(_core, _pins, Call)
            .Take(busConfig.MosiIoNum, "mosi")
            .Take(busConfig.MisoIoNum, "miso")
            .Take(busConfig.SclkIoNum, "sclk")
            .Take(busConfig.QuadwpIoNum, "quadwp")
            .Take(busConfig.QuadhdIoNum, "quadhd");
        int longest = busConfig.MaxTransferSz > 0 ? busConfig.MaxTransferSz : channel == SpiDma.Disabled ? Fifo : LongestDescriptor;
        _hosts.Add(hostId, new SpiHost(new SimulatedSpiBus(_core.World, longest), busConfig.MosiIoNum, busConfig.MisoIoNum, busConfig.SclkIoNum, channel, claim));
        return EspError.Ok;
    }

    /// <inheritdoc/>
    public EspError Free(SpiHostDevice hostId)
    {
        const string Call = "spi_bus_free";
        if (!_core.Tasks.RequireTask(Call) || !IsHost(hostId))
        {
            return EspError.InvalidArg;
        }

        if (!_hosts.TryGetValue(hostId, out SpiHost? host))
        {
            _core.Contract.Add("spi.not-set-up", Call, $"host {(int)hostId}");
            return EspError.InvalidState;
        }

        if (host.Devices > 0)
        {
            _core.Contract.Add("spi.free-in-use", Call, $"{host.Devices} on it");
            return EspError.InvalidState;
        }

        _hosts.Remove(hostId);
        host.Pins.Release();
        return EspError.Ok;
    }

    private static bool IsHost(SpiHostDevice host) => host is SpiHostDevice.Spi2Host or SpiHostDevice.Spi3Host;

    private static bool HasPins(in SpiBusConfig bus) =>
        PinClaim.IsOutput(bus.MosiIoNum, isRequired: false)
        && PinClaim.IsOutput(bus.SclkIoNum)
        && (bus.MisoIoNum < 0 || ChipPins.Exists(bus.MisoIoNum))
        && PinClaim.IsOutput(bus.QuadwpIoNum, isRequired: false)
        && PinClaim.IsOutput(bus.QuadhdIoNum, isRequired: false);

    /// <summary>The ESP32 has two channels for both buses.</summary>
    private bool TryFindDma(SpiDma wanted, out SpiDma channel)
    {
        channel = wanted;
        if (wanted == SpiDma.ChAuto)
        {
            channel = IsFree(SpiDma.Ch1) ? SpiDma.Ch1 : SpiDma.Ch2;
        }

        return channel == SpiDma.Disabled || IsFree(channel);
    }

    private bool IsFree(SpiDma channel) => _hosts.Values.All(host => host.Dma != channel);

    private void FindLeaks()
    {
        // A bus that a panel IO holds is that one's leak.
        int left = _hosts.Values.Count(host => host.Devices == 0);
        if (left > 0)
        {
            _core.Contract.Add("spi.leak", "spi_bus_initialize", $"{left} left");
        }
    }
}
