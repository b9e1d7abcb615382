namespace DeviceKit.Emulation.Esp32;

/// <summary>One row of a controller's command table.</summary>
/// <param name="Code">The command byte.</param>
/// <param name="Name">The datasheet's name.</param>
/// <param name="Minimum">The fewest parameters, in bytes.</param>
/// <param name="Maximum">The most parameters, in bytes.</param>
/// <param name="Kind">What follows the command.</param>
internal sealed record PanelCommand(byte Code, string Name, int Minimum, int Maximum, PanelCommandKind Kind)
{
    /// <summary>The name and the code as messages give them.</summary>
    public string Title => $"{Name} ({Code:X2}h)";
}
