namespace DeviceKit.Emulation.Esp32;

/// <summary>What follows a panel's command.</summary>
internal enum PanelCommandKind
{
    /// <summary>Parameters to the controller.</summary>
    Write,

    /// <summary>Pixels to the controller, any number.</summary>
    Pixels,

    /// <summary>Bytes from the controller.</summary>
    Read,
}
