namespace DeviceKit.Stack.Dhcp;

/// <summary>What a DHCP message is (option 53, RFC 2132 section 9.6).</summary>
public enum DhcpMessageType
{
    /// <summary>No option 53: plain BOOTP.</summary>
    None = 0,

    /// <summary>A client looks for servers.</summary>
    Discover = 1,

    /// <summary>A server offers an address.</summary>
    Offer = 2,

    /// <summary>A client takes an offer, or confirms or extends a lease.</summary>
    Request = 3,

    /// <summary>A client saw that the address is in use.</summary>
    Decline = 4,

    /// <summary>A server grants the lease.</summary>
    Ack = 5,

    /// <summary>A server refuses the request.</summary>
    Nak = 6,

    /// <summary>A client gives the address back.</summary>
    Release = 7,

    /// <summary>A client with an address asks for parameters.</summary>
    Inform = 8,
}
