namespace DeviceKit.Emulation.Esp32;

/// <summary>How a panel is mounted in its device, and so how its picture is turned for whoever looks at it.</summary>
public enum PanelTurn
{
    /// <summary>As the controller's datasheet draws it.</summary>
    None,

    /// <summary>A quarter to the left: the panel's upper right corner is the picture's upper left one.</summary>
    QuarterLeft,

    /// <summary>Upside down.</summary>
    Half,

    /// <summary>A quarter to the right: the panel's lower left corner is the picture's upper left one.</summary>
    QuarterRight,
}
