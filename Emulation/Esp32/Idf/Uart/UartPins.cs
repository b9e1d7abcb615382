using System;
using DeviceKit.Esp32;

namespace DeviceKit.Emulation.Esp32;

/// <summary>Which pins the signals of the UARTs are on.</summary>
internal sealed class UartPins
{
    private static readonly string[] s_signals = ["TX", "RX", "RTS", "CTS"];

    private readonly ChipPins _chip;
    private readonly int[] _pins = new int[(int)UartPort.Max * s_signals.Length];

    public UartPins(ChipPins chip)
    {
        _chip = chip;
        Array.Fill(_pins, UartConstants.PinNoChange);

        // Where the console of the boot loader is; whoever wants these pins otherwise may have them.
        _pins[0] = 1;
        _pins[1] = 3;
    }

    /// <summary>Whether ESP-IDF takes a pin for a signal: one that exists, and that can be driven where the chip drives it.</summary>
    /// <param name="pin">Its number.</param>
    /// <param name="isOutput">True for TX and RTS.</param>
    public static bool IsPossible(int pin, bool isOutput) =>
        pin == UartConstants.PinNoChange || (isOutput ? ChipPins.CanDrive(pin) : ChipPins.Exists(pin));

    /// <summary>Puts signals on pins.</summary>
    /// <param name="port">The UART.</param>
    /// <param name="pins">TX, RX, RTS, CTS; -1 leaves one where it is.</param>
    /// <returns>What ESP-IDF does not look for, or null: a pin that has another use, or that the flash is on.</returns>
    public string? Assign(int port, ReadOnlySpan<int> pins)
    {
        string? mistake = null;
        for (int signal = 0; signal < s_signals.Length; signal++)
        {
            int pin = pins[signal];
            if (pin == UartConstants.PinNoChange)
            {
                continue;
            }

            if (_pins[Index(port, signal)] != pin)
            {
                Release(port, signal);
            }

            _pins[Index(port, signal)] = pin;
            mistake ??= Conflict(pin, User(port, signal));
            if (!ChipPins.BelongsToFlash(pin))
            {
                _chip.Take(pin, User(port, signal));
            }
        }

        return mistake;
    }

    /// <summary>The driver of a UART goes, and its pins are free.</summary>
    public void Release(int port)
    {
        for (int signal = 0; signal < s_signals.Length; signal++)
        {
            Release(port, signal);
        }
    }

    private static int Index(int port, int signal) => (port * s_signals.Length) + signal;

    private static string User(int port, int signal) => $"{s_signals[signal]} of UART {port}";

    private string? Conflict(int pin, string user)
    {
        if (ChipPins.BelongsToFlash(pin))
        {
            return $"the flash is on pin {pin}";
        }

        if (_chip.UserOf(pin) is { } other && other != user)
        {
            return $"pin {pin} is {other}";
        }

        return Array.FindAll(_pins, used => used == pin).Length > 1 ? $"two signals are on pin {pin}" : null;
    }

    private void Release(int port, int signal)
    {
        int pin = _pins[Index(port, signal)];
        if (pin != UartConstants.PinNoChange && _chip.UserOf(pin) == User(port, signal))
        {
            _chip.Release([pin]);
            _pins[Index(port, signal)] = UartConstants.PinNoChange;
        }
    }
}
