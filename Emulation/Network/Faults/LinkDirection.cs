using System;

namespace DeviceKit.Emulation;

/// <summary>Which way a link fault works, as the station sees it.</summary>
[Flags]
public enum LinkDirection
{
    /// <summary>Neither way.</summary>
    None = 0,

    /// <summary>What the station sends.</summary>
    Transmit = 1,

    /// <summary>What the station receives.</summary>
    Receive = 2,

    /// <summary>Both ways, each with its own sequence of chances.</summary>
    Both = Transmit | Receive,
}
