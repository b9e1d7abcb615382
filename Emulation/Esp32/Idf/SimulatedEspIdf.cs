using System;
using System.Collections.Generic;
using DeviceKit.Esp32;
using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Esp32;

/// <summary>
/// ESP-IDF on a simulated ESP32, behind the interfaces that are generated from its headers: what the modules of <c>Bindings/Esp32</c> call on the chip
/// they call here, from start to stop. Wrong use is noted, rule by rule (<see cref="ContractTable"/>), and answered as on the chip where the chip answers.
/// </summary>
/// <remarks>
/// The application's task runs on an event loop of its own (<see cref="Esp32LoopHost"/>); the world below it runs on another, and only while a call of
/// the application's blocks. So a call that takes time on the chip takes it here.
/// </remarks>
public sealed partial class SimulatedEspIdf : IDisposable
{
    // ESP-IDF's default nvs partition.
    private const int DefaultSectors = 6;

    private readonly IdfCore _core;
    private readonly SimulatedUartDriver _uart;
    private readonly SimulatedSpiDriver _spi;
    private readonly SimulatedEspWifi _wifi;
    private readonly PanelWires _wires;

    /// <summary>Starts a chip; nothing of ESP-IDF is set up yet.</summary>
    /// <param name="world">The loop of everything outside the application: radio, wires, peers.</param>
    /// <param name="random">The chip's chance.</param>
    /// <param name="options">How it is built.</param>
    /// <exception cref="PlatformNotSupportedException">The system is not Linux.</exception>
    public SimulatedEspIdf(EventLoop world, IRandom random, EspIdfOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(world);
        ArgumentNullException.ThrowIfNull(random);
        options ??= new EspIdfOptions();
        Heap = new SimulatedHeap(options.InternalHeap, options.ExternalHeap);
        _core = new IdfCore(world, Heap);
        World = world;
        Flash = options.Flash ?? new SimulatedFlash(DefaultSectors);
        _uart = new SimulatedUartDriver(_core, Pins);
        _spi = new SimulatedSpiDriver(_core, Pins);
        var system = new SimulatedEspSystem(_core, options, random);
        var events = new SimulatedEspEvent(_core);
        _wifi = new SimulatedEspWifi(_core, events, new SimulatedRadio(world, random, options.RadioTimings), options);
        _wires = new PanelWires(_core, Pins, options.Panels);
        var i2c = new SimulatedI2cDriver(_core, Pins, _wires);
        Api = new Esp32Api
        {
            Wifi = _wifi,
            Events = events,
            Nvs = new SimulatedNvs(_core, Flash, options.FlashTimings),
            Uart = _uart,
            Lcd = new SimulatedEspLcd(_core, Pins, _wires, _spi, i2c),
            SpiBus = _spi,
            I2cBus = i2c,
            Gpio = new SimulatedGpio(_core, Pins),
            Timer = new SimulatedEspTimer(_core),
            System = system,
            FreeRtos = new SimulatedFreeRtos(_core),
            Shims = _core.Shims,
            Memory = new IdfMemory(_core),
        };
    }

    /// <summary>What an application on this chip calls.</summary>
    public Esp32Api Api { get; }

    /// <summary>The loop of everything outside the application.</summary>
    public EventLoop World { get; }

    /// <summary>The chip's heap.</summary>
    public SimulatedHeap Heap { get; }

    /// <summary>The wrong uses so far.</summary>
    public IReadOnlyList<ContractViolation> Violations => _core.Contract.Violations;

    /// <summary>Runs something as a driver's task or an interrupt does: for tests of what may be called there.</summary>
    /// <param name="context">Which of them.</param>
    /// <param name="work">What it does.</param>
    public void RunIn(CallContext context, Action work) => _core.Tasks.RunIn(context, work);

    /// <summary>Keeps the application's task busy, as a long call of C does: meanwhile only drivers run.</summary>
    /// <param name="duration">How long.</param>
    public void BlockApplication(TimeSpan duration) => _core.Tasks.BlockUntil("vTaskDelay", _core.Now + duration);

    /// <summary>Ends the application's wait for signals from outside, as an interrupt of no meaning would.</summary>
    public void Signal() => _core.Shims.Signal();

    /// <summary>Looks at what was not given back, which is wrong use too, and returns all of it.</summary>
    public IReadOnlyList<ContractViolation> End()
    {
        _core.End();
        return Violations;
    }

    /// <summary>Throws when there was wrong use, or something was not given back.</summary>
    /// <exception cref="InvalidOperationException">With every violation, a line each.</exception>
    public void ThrowOnViolations()
    {
        if (End().Count > 0)
        {
            throw new InvalidOperationException($"ESP-IDF was used wrongly:\n{string.Join("\n", Violations)}");
        }
    }

    /// <summary>Gives the chip's memory back.</summary>
    public void Dispose() => Heap.Dispose();
}
