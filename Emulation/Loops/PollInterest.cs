using System;

namespace DeviceKit.Emulation;

/// <summary>What a descriptor is waited for, and what came of it; the values are poll(2)'s.</summary>
[Flags]
public enum PollInterest
{
    /// <summary>Nothing: it is neither tried nor waited for.</summary>
    None = 0,

    /// <summary>Something to read.</summary>
    Read = 1,

    /// <summary>Something urgent to read: TCP's out-of-band data.</summary>
    Urgent = 2,

    /// <summary>Room to write.</summary>
    Write = 4,

    /// <summary>An error; comes without being asked for.</summary>
    Error = 8,

    /// <summary>The other end has gone; comes without being asked for.</summary>
    HangUp = 16,
}
