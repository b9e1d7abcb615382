namespace DeviceKit.Boards.Parsing;

/// <summary>What the chip does with a GPIO.</summary>
internal enum PinRole
{
    /// <summary>Reads a level.</summary>
    Input,

    /// <summary>Drives a level.</summary>
    Output,

    /// <summary>Measures a voltage.</summary>
    AnalogInput,

    /// <summary>Sets a voltage.</summary>
    AnalogOutput,
}
