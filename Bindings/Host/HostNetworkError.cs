namespace DeviceKit.Host;

/// <summary>Why a network of the host could not be opened.</summary>
public enum HostNetworkError
{
    /// <summary>The system is not Linux.</summary>
    NotLinux,

    /// <summary>The library is not installed.</summary>
    NoLibrary,

    /// <summary>The process may not do it.</summary>
    NoPermission,

    /// <summary>There is no interface of that name.</summary>
    NoSuchInterface,

    /// <summary>The interface is not set up.</summary>
    InterfaceDown,

    /// <summary>The interface's packets do not begin with an Ethernet header.</summary>
    NotEthernet,

    /// <summary>The filter is not understood.</summary>
    BadFilter,

    /// <summary>The network namespace does not exist, or is none.</summary>
    NoNamespace,

    /// <summary>A port that is to be forwarded is in use, or may not be used.</summary>
    PortInUse,

    /// <summary>Another reason, which the message gives.</summary>
    Failed,
}
