using System;
using System.Collections.Generic;

namespace DeviceKit.Emulation.Esp32;

/// <summary>The pins of a simulated chip as a probe sees them: levels, and what drives them.</summary>
public sealed class ChipPins
{
    internal const int Count = 40;

    // ESP32 technical reference manual, IO_MUX: there is no 24 and no 28 to 31; 34 to 39 have neither an output nor resistors.
    private const ulong Existing = 0xFF_FFFF_FFFF & ~0xF100_0000UL;
    private const int FirstInputOnly = 34;

    private readonly ChipPin[] _pins = new ChipPin[Count];
    private readonly SortedDictionary<int, string> _users = [];

    internal ChipPins()
    {
    }

    /// <summary>Raised when the chip drives a pin otherwise than before.</summary>
    internal event Action<int>? Driven;

    /// <summary>The level of a wire: what the chip drives, else what comes from outside, else its resistor's, else low.</summary>
    /// <param name="pin">The pin's number.</param>
    public bool IsHigh(int pin) => _pins[pin].IsHigh;

    /// <summary>Whether the chip drives a pin to a level.</summary>
    /// <param name="pin">The pin's number.</param>
    /// <param name="isHigh">The level.</param>
    public bool IsDriven(int pin, bool isHigh) => _pins[pin].Drives && _pins[pin].Latch == isHigh;

    /// <summary>Drives a wire from outside, as a button does.</summary>
    /// <param name="pin">The pin's number.</param>
    /// <param name="isHigh">The level; null lets the wire go.</param>
    public void DriveFromOutside(int pin, bool? isHigh) => _pins[pin] = _pins[pin] with { Outside = isHigh };

    internal static bool Exists(int pin) => pin is >= 0 and < Count && ((Existing >> pin) & 1) != 0;

    internal static bool CanDrive(int pin) => Exists(pin) && pin < FirstInputOnly;

    internal static bool BelongsToFlash(int pin) => pin is >= 6 and <= 11;

    internal ChipPin Get(int pin) => _pins[pin];

    internal void Set(int pin, ChipPin state)
    {
        ChipPin before = _pins[pin];
        _pins[pin] = state;
        if (before.Drives != state.Drives || before.Latch != state.Latch)
        {
            Driven?.Invoke(pin);
        }
    }

    /// <summary>Sets a pin's level as output of a driver.</summary>
    internal void Drive(int pin, bool isHigh) => Set(pin, _pins[pin] with { IsOutput = true, Latch = isHigh });

    /// <summary>What uses a pin, or null.</summary>
    internal string? UserOf(int pin) => _users.GetValueOrDefault(pin);

    internal void Take(int pin, string user) => _users[pin] = user;

    /// <summary>Ends the use of pins by a driver; they are as gpio_reset_pin leaves them.</summary>
    internal void Release(IEnumerable<int> pins)
    {
        foreach (int pin in pins)
        {
            _users.Remove(pin);
            Set(pin, ChipPin.AfterReset with { Outside = _pins[pin].Outside });
        }
    }
}
