namespace DeviceKit.Emulation;

/// <summary>What a bad link does to frames; each has a wrapper of its own.</summary>
public enum LinkFaultKind
{
    /// <summary><see cref="LossNetif"/>.</summary>
    Loss,

    /// <summary><see cref="DuplicateNetif"/>.</summary>
    Duplicate,

    /// <summary><see cref="ReorderNetif"/>.</summary>
    Reorder,

    /// <summary><see cref="DelayNetif"/>.</summary>
    Delay,

    /// <summary><see cref="CorruptNetif"/>.</summary>
    Corrupt,

    /// <summary><see cref="TrailingBytesNetif"/>.</summary>
    Trailing,

    /// <summary><see cref="BlackoutNetif"/>.</summary>
    Blackout,
}
