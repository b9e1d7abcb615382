using System.Linq;
using DeviceKit.Esp32;

namespace DeviceKit.Emulation.Esp32;

/// <summary>The I2C buses behind driver/i2c_master.h.</summary>
internal sealed class SimulatedI2cDriver : II2cBus
{
    private const int Ports = 2;

    private readonly IdfCore _core;
    private readonly ChipPins _pins;
    private readonly PanelWires _wires;
    private readonly HandleTable<I2cController> _buses;

    public SimulatedI2cDriver(IdfCore core, ChipPins pins, PanelWires wires)
    {
        _core = core;
        _pins = pins;
        _wires = wires;
        _buses = new HandleTable<I2cController>(core);
        core.AtEnd(FindLeaks);
    }

    /// <summary>The bus of a handle; one that is none is noted.</summary>
    public bool TryGet(string call, I2cBusHandle handle, out I2cController found)
    {
        bool isLive = _buses.TryGet(handle.Value, out found);
        if (!isLive)
        {
            _core.Contract.Add("i2c.handle", call, _buses.Describe(handle.Value));
        }

        return isLive;
    }

    /// <inheritdoc/>
    public EspError NewMasterBus(in I2cMasterBusConfig busConfig, out I2cBusHandle retBusHandle)
    {
        const string Call = "i2c_new_master_bus";
        retBusHandle = I2cBusHandle.Invalid;
        int sda = (int)busConfig.SdaIoNum;
        int scl = (int)busConfig.SclIoNum;
        if (!_core.Tasks.RequireTask(Call)
            || busConfig.I2cPort is < -1 or >= Ports
            || !PinClaim.IsOutput(sda)
            || !PinClaim.IsOutput(scl)
            || busConfig.ClkSource != I2cClock.Default
            || busConfig.IntrPriority is < 0 or > 3)
        {
            return EspError.InvalidArg;
        }

        int wanted = busConfig.I2cPort;
        int? port = Enumerable.Range(0, Ports)
            .Where(number => (wanted < 0 || wanted == number) && _buses.Live.All(bus => bus.Port != number))
            .Cast<int?>()
            .FirstOrDefault();
        if (port is null)
        {
            return EspError.NotFound;
        }

        if (busConfig.TransQueueDepth != 0)
        {
            _core.Contract.Add("i2c.asynchronous", Call, $"trans_queue_depth is {busConfig.TransQueueDepth}");
        }

        PinClaim claim = new PinClaim(_core, _pins, Call).Take(sda, "sda").Take(scl, "scl");
        var bus = new SimulatedI2cBus(_core.World);
        _wires.Attach(bus, sda, scl);
        retBusHandle = new I2cBusHandle(_buses.Add(new I2cController(bus, port.Value, sda, scl, claim)));
        return EspError.Ok;
    }

    /// <inheritdoc/>
    public EspError DelMasterBus(I2cBusHandle busHandle)
    {
        const string Call = "i2c_del_master_bus";
        if (!_core.Tasks.RequireTask(Call) || !TryGet(Call, busHandle, out I2cController bus))
        {
            return EspError.InvalidArg;
        }

        if (bus.Devices > 0)
        {
            _core.Contract.Add("i2c.delete-in-use", Call, $"{bus.Devices} on it");
            return EspError.InvalidState;
        }

        _buses.TryRemove(busHandle.Value, out _);
        bus.Pins.Release();
        return EspError.Ok;
    }

    private void FindLeaks()
    {
        // A bus that a panel IO holds is that one's leak.
        int left = _buses.Live.Count(bus => bus.Devices == 0);
        if (left > 0)
        {
            _core.Contract.Add("i2c.leak", "i2c_new_master_bus", $"{left} left");
        }
    }
}
