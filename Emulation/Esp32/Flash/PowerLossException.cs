using System;

namespace DeviceKit.Emulation.Esp32;

/// <summary>The power went away in the middle of a write or an erase, as <see cref="SimulatedFlash.CutPowerAfter"/> asked.</summary>
public sealed class PowerLossException : Exception
{
    internal PowerLossException(string message)
        : base(message)
    {
    }
}
