namespace DeviceKit.Stack.Dhcp;

/// <summary>Why a message on the client's port was of no use.</summary>
internal enum DhcpDrop
{
    /// <summary>It was of use.</summary>
    None,

    /// <summary>It is not a well-formed DHCP message.</summary>
    Malformed,

    /// <summary>Another client's: direction, transaction, hardware address or client identifier differ.</summary>
    NotForUs,

    /// <summary>No OFFER, ACK or NAK.</summary>
    UnexpectedType,

    /// <summary>The address that it gives cannot be a host's.</summary>
    BadAddress,
}
