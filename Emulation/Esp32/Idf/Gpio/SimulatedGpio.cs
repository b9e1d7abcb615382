using System.Linq;
using DeviceKit.Esp32;

namespace DeviceKit.Emulation.Esp32;

/// <summary>The pins behind driver/gpio.h.</summary>
internal sealed class SimulatedGpio(IdfCore core, ChipPins pins) : IGpio
{
    /// <inheritdoc/>
    public EspError Config(in GpioConfig pgpioConfig)
    {
        if (!core.Tasks.RequireTask("gpio_config"))
        {
            return EspError.InvalidArg;
        }

        GpioConfig config = pgpioConfig;
        int[] numbers = [.. Enumerable.Range(0, 64).Where(pin => ((config.PinBitMask >> pin) & 1) != 0)];
        bool drives = (config.Mode & GpioMode.Output) != 0;
        bool pulls = config.PullUpEn != 0 || config.PullDownEn != 0;
        if (numbers.Length == 0 || numbers.Any(pin => !(drives || pulls ? ChipPins.CanDrive(pin) : ChipPins.Exists(pin))))
        {
            return EspError.InvalidArg;
        }

        foreach (int pin in numbers.Where(pin => MayTouch("gpio_config", pin)))
        {
            pins.Set(pin, WithMode(pins.Get(pin), config.Mode) with { PullsUp = config.PullUpEn != 0, PullsDown = config.PullDownEn != 0 });
        }

        return EspError.Ok;
    }

    /// <inheritdoc/>
    public EspError ResetPin(GpioNum gpioNum)
    {
        int pin = (int)gpioNum;
        if (!core.Tasks.RequireTask("gpio_reset_pin") || !ChipPins.Exists(pin))
        {
            return EspError.InvalidArg;
        }

        if (MayTouch("gpio_reset_pin", pin))
        {
            pins.Release([pin]);
        }

        return EspError.Ok;
    }

    /// <inheritdoc/>
    public EspError SetLevel(GpioNum gpioNum, uint level)
    {
        int pin = (int)gpioNum;
        if (!ChipPins.CanDrive(pin))
        {
            return EspError.InvalidArg;
        }

        if (MayTouch("gpio_set_level", pin))
        {
            // The level is kept also while the pin is no output yet.
            pins.Set(pin, pins.Get(pin) with { Latch = level != 0 });
        }

        return EspError.Ok;
    }

    /// <inheritdoc/>
    public int GetLevel(GpioNum gpioNum)
    {
        int pin = (int)gpioNum;
        return ChipPins.Exists(pin) && pins.Get(pin) is { IsInput: true, IsHigh: true } ? 1 : 0;
    }

    /// <inheritdoc/>
    public EspError SetDirection(GpioNum gpioNum, GpioMode mode)
    {
        int pin = (int)gpioNum;
        if (!core.Tasks.RequireTask("gpio_set_direction") || !((mode & GpioMode.Output) != 0 ? ChipPins.CanDrive(pin) : ChipPins.Exists(pin)))
        {
            return EspError.InvalidArg;
        }

        if (MayTouch("gpio_set_direction", pin))
        {
            pins.Set(pin, WithMode(pins.Get(pin), mode));
        }

        return EspError.Ok;
    }

    private static ChipPin WithMode(ChipPin pin, GpioMode mode) => pin with
    {
        IsInput = (mode & GpioMode.Input) != 0,
        IsOutput = (mode & GpioMode.Output) != 0,
        IsOpenDrain = mode is GpioMode.OutputOd or GpioMode.InputOutputOd,
    };

    private bool MayTouch(string call, int pin)
    {
        if (ChipPins.BelongsToFlash(pin))
        {
            core.Contract.Add("gpio.flash", call, $"pin {pin}");
            return false;
        }

        if (pins.UserOf(pin) is { } user)
        {
            core.Contract.Add("gpio.taken", call, $"pin {pin} is {user}");
            return false;
        }

        return true;
    }
}
