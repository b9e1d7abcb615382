namespace DeviceKit.Stack.Dhcp;

/// <summary>What the state machine wants done, in order.</summary>
/// <param name="Kind">What.</param>
internal readonly record struct DhcpAction(DhcpActionKind Kind)
{
    /// <summary>The message to send.</summary>
    public DhcpTransmission Message { get; init; }

    /// <summary>The lease to probe or to use.</summary>
    public DhcpLease? Lease { get; init; }
}
