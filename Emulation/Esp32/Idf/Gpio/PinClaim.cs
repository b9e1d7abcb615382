using System.Collections.Generic;
using System.Linq;
using DeviceKit.Esp32;

namespace DeviceKit.Emulation.Esp32;

/// <summary>The pins that one driver uses, from its set-up to its end.</summary>
internal sealed class PinClaim(IdfCore core, ChipPins pins, string call)
{
    private readonly List<int> _taken = [];

    /// <summary>Whether a pin number can stand for a signal of the chip's to the outside.</summary>
    /// <param name="pin">The number; -1 for a signal that is not used.</param>
    /// <param name="isRequired">False where -1 is allowed.</param>
    public static bool IsOutput(int pin, bool isRequired = true) => pin == (int)GpioNum.Nc ? !isRequired : ChipPins.CanDrive(pin);

    /// <summary>Takes a pin for a signal; a pin that has another use already is wrong, and goes to this one all the same, as on the chip.</summary>
    /// <param name="pin">The number; -1 for none.</param>
    /// <param name="signal">What it is from now on.</param>
    /// <param name="idle">The level that it is driven to, or null for a pin that the peripheral drives.</param>
    public PinClaim Take(int pin, string signal, bool? idle = null)
    {
        if (pin < 0)
        {
            return this;
        }

        if (ChipPins.BelongsToFlash(pin))
        {
            core.Contract.Add("gpio.flash", call, $"pin {pin} is to be {signal}");
        }
        else if (pins.UserOf(pin) is { } user)
        {
            core.Contract.Add("gpio.taken", call, $"pin {pin} is to be {signal}, and is {user}");
        }
        else
        {
            _taken.Add(pin);
        }

        pins.Take(pin, signal);
        if (idle is { } level)
        {
            pins.Drive(pin, level);
        }

        return this;
    }

    /// <summary>Gives the pins back.</summary>
    public void Release()
    {
        pins.Release(_taken.Distinct());
        _taken.Clear();
    }
}
