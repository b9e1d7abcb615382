using System;

namespace DeviceKit.Emulation.Esp32;

/// <summary>One wrong use of a panel; the panel goes on as the real one would.</summary>
/// <param name="Kind">What was wrong.</param>
/// <param name="At">When, as the bus tells it.</param>
/// <param name="Command">The command's code, or null where there was none.</param>
/// <param name="Message">One sentence that names the panel, the command, what came and what should have come.</param>
public sealed record PanelViolation(PanelViolationKind Kind, TimeSpan At, byte? Command, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{At.TotalMilliseconds:0.###} ms: {Message}";
}
