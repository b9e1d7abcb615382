using System;

namespace DeviceKit.Emulation.Esp32;

/// <summary>One wrong use of a bus.</summary>
/// <param name="Kind">What was wrong.</param>
/// <param name="At">When, on the bus.</param>
/// <param name="Message">One sentence that says it.</param>
public sealed record BusViolation(BusViolationKind Kind, TimeSpan At, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{At.TotalMilliseconds:0.###} ms: {Message}";
}
