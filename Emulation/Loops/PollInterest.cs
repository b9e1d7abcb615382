using System;

namespace DeviceKit.Emulation;

/// <summary>What a <see cref="IPollSource"/> waits for; the values are poll(2)'s.</summary>
[Flags]
public enum PollInterest
{
    /// <summary>Nothing: it is neither tried nor waited for.</summary>
    None = 0,

    /// <summary>Something to read.</summary>
    Read = 1,

    /// <summary>Room to write.</summary>
    Write = 4,
}
