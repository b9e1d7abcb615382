namespace DeviceKit.Emulation.Esp32;

/// <summary>The state of one pin.</summary>
/// <param name="IsInput">It can be read.</param>
/// <param name="IsOutput">Its output is enabled.</param>
/// <param name="IsOpenDrain">The output pulls down only.</param>
/// <param name="Latch">The level that the output is set to.</param>
/// <param name="PullsUp">The resistor to the supply.</param>
/// <param name="PullsDown">The resistor to ground.</param>
/// <param name="Outside">What drives the wire from outside, or null.</param>
internal readonly record struct ChipPin(bool IsInput, bool IsOutput, bool IsOpenDrain, bool Latch, bool PullsUp, bool PullsDown, bool? Outside)
{
    /// <summary>An input with the resistor to the supply.</summary>
    public static ChipPin AfterReset => new() { IsInput = true, PullsUp = true };

    /// <summary>True when the chip drives the wire.</summary>
    public bool Drives => IsOutput && !(IsOpenDrain && Latch);

    public bool IsHigh => Drives ? Latch : Outside ?? (PullsUp || (IsOpenDrain && IsOutput && !PullsDown));
}
