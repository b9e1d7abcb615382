namespace DeviceKit.Stack.Dhcp;

/// <summary>What the state machine needs to know of a server's message.</summary>
/// <param name="Type">OFFER, ACK or NAK.</param>
/// <param name="TransactionId">Of the request that it answers.</param>
/// <param name="Server">Option 54; 0.0.0.0 when the server left it out.</param>
internal sealed record DhcpReply(DhcpMessageType Type, uint TransactionId, IPv4Address Server)
{
    /// <summary>What an OFFER or ACK gives, its times in order; null for a NAK.</summary>
    public DhcpLease? Lease { get; init; }
}
