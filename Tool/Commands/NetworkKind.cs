namespace DeviceKit.Tool.Commands;

/// <summary>The networks that a device can be put on.</summary>
internal enum NetworkKind
{
    /// <summary>The embedded LAN, inside the tool.</summary>
    Lan,

    /// <summary>A TAP device of this machine.</summary>
    Tap,

    /// <summary>The user-mode network: out through this process, without privilege.</summary>
    User,

    /// <summary>An interface of this machine, by capture and injection.</summary>
    Pcap,
}
