namespace DeviceKit.Stack.Dhcp;

/// <summary>One message of the client's, as the state machine decides it; <see cref="DhcpMessageComposer"/> puts it into bytes.</summary>
/// <param name="Type">DISCOVER, REQUEST, DECLINE or RELEASE.</param>
/// <param name="TransactionId">The transaction.</param>
internal readonly record struct DhcpTransmission(DhcpMessageType Type, uint TransactionId)
{
    /// <summary>secs.</summary>
    public ushort Seconds { get; init; }

    /// <summary>ciaddr: the address in use, or 0.0.0.0.</summary>
    public IPv4Address ClientAddress { get; init; }

    /// <summary>Option 50; left out when 0.0.0.0.</summary>
    public IPv4Address RequestedAddress { get; init; }

    /// <summary>Option 54; left out when 0.0.0.0.</summary>
    public IPv4Address Server { get; init; }

    /// <summary>Where to: the server or 255.255.255.255.</summary>
    public IPv4Address Destination { get; init; }
}
