using DeviceKit.Esp32;

namespace DeviceKit.Emulation.Esp32;

/// <summary>The reset pin of a panel's driver.</summary>
internal sealed class PanelResetLine(IdfCore core, ChipPins pins, int pin, bool isActiveHigh)
{
    private PinClaim? _claim;

    public bool IsThere => pin != (int)GpioNum.Nc;

    public void Take(string call)
    {
        if (IsThere)
        {
            // An output whose latch is as a reset of the chip left it: low.
            _claim = new PinClaim(core, pins, call).Take(pin, "a panel's reset", idle: false);
        }
    }

    /// <summary>Ten milliseconds held, ten more for the panel to get ready.</summary>
    public void Pulse(string call)
    {
        pins.Drive(pin, isActiveHigh);
        core.Tasks.BlockUntil(call, core.Tasks.After(1));
        pins.Drive(pin, !isActiveHigh);
        core.Tasks.BlockUntil(call, core.Tasks.After(1));
    }

    public void Release() => _claim?.Release();
}
