namespace DeviceKit.Emulation;

/// <summary>Why a TAP interface could not be opened.</summary>
public enum TapError
{
    /// <summary>The system is not Linux.</summary>
    NotLinux,

    /// <summary>There is no <c>/dev/net/tun</c>.</summary>
    NoDevice,

    /// <summary>The process may not open or create the interface.</summary>
    NoPermission,

    /// <summary>The network namespace does not exist, or is none.</summary>
    NoNamespace,

    /// <summary>The name is empty, longer than 15 bytes, or has a character that the kernel does not allow.</summary>
    BadName,

    /// <summary>Another process has the interface open.</summary>
    Busy,

    /// <summary>An interface of that name exists, but is no TAP interface.</summary>
    NotTap,

    /// <summary>The kernel refused for another reason, which the message gives.</summary>
    Failed,
}
