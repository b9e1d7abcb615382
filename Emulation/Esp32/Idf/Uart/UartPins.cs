using System;
using DeviceKit.Esp32;

namespace DeviceKit.Emulation.Esp32;

/// <summary>Which pins the signals of the UARTs are on.</summary>
internal sealed class UartPins
{
    private const int Signals = 4;
    private const int Ports = 3;

    private readonly int[] _pins = new int[Ports * Signals];

    public UartPins()
    {
        Array.Fill(_pins, UartConstants.PinNoChange);

        // Where the console of the boot loader is.
        _pins[0] = 1;
        _pins[1] = 3;
    }

    /// <summary>Whether ESP-IDF takes a pin for a signal: one that exists, and that can be driven where the chip drives it.</summary>
    /// <param name="pin">Its number.</param>
    /// <param name="isOutput">True for TX and RTS; 34 to 39 are inputs only.</param>
    public static bool IsPossible(int pin, bool isOutput) =>
        pin == UartConstants.PinNoChange || (pin is >= 0 and <= 39 and not (20 or 24 or (>= 28 and <= 31)) && !(isOutput && pin >= 34));

    /// <summary>Puts signals on pins.</summary>
    /// <param name="port">The UART.</param>
    /// <param name="pins">TX, RX, RTS, CTS; -1 leaves one where it is.</param>
    /// <returns>What ESP-IDF does not look for, or null: a pin that another signal is on, or that the flash is on.</returns>
    public string? Assign(int port, ReadOnlySpan<int> pins)
    {
        for (int signal = 0; signal < Signals; signal++)
        {
            if (pins[signal] != UartConstants.PinNoChange)
            {
                _pins[(port * Signals) + signal] = pins[signal];
            }
        }

        for (int signal = 0; signal < Signals; signal++)
        {
            int pin = pins[signal];
            if (pin is >= 6 and <= 11)
            {
                return $"the flash is on pin {pin}";
            }

            if (pin != UartConstants.PinNoChange && Array.FindAll(_pins, used => used == pin).Length > 1)
            {
                return $"two signals are on pin {pin}";
            }
        }

        return null;
    }
}
