namespace DeviceKit.Stack.Dhcp;

/// <summary>The direction of a DHCP message (op, RFC 2131 section 2).</summary>
public enum DhcpOperation
{
    /// <summary>None; not valid on the wire.</summary>
    None = 0,

    /// <summary>From a client.</summary>
    Request = 1,

    /// <summary>From a server.</summary>
    Reply = 2,
}
