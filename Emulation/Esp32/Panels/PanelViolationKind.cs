namespace DeviceKit.Emulation.Esp32;

/// <summary>What was wrong in the use of a panel.</summary>
public enum PanelViolationKind
{
    /// <summary>The controller has no such command.</summary>
    UnknownCommand,

    /// <summary>The next command came before the last one had its parameters.</summary>
    TooFewParameters,

    /// <summary>More parameters came than the command has.</summary>
    TooManyParameters,

    /// <summary>A parameter has a value that the controller does not have.</summary>
    BadParameter,

    /// <summary>Data came that belongs to no command.</summary>
    DataWithoutCommand,

    /// <summary>Pixels were written while the controller slept.</summary>
    MemoryWriteAsleep,

    /// <summary>Pixels ended in the middle of one.</summary>
    PartialPixel,

    /// <summary>A window begins behind its end, or does not lie in the memory.</summary>
    WindowOutside,

    /// <summary>A command came before the time that the last one takes had passed.</summary>
    TooSoon,

    /// <summary>The command exists in the controller and not in this model.</summary>
    NotModelled,

    /// <summary>The settings do not fit how the glass is wired or supplied.</summary>
    Wiring,

    /// <summary>The bus protocol of the controller was broken, such as an I2C control byte that means nothing.</summary>
    Protocol,
}
