namespace DeviceKit.Stack;

/// <summary>What a DHCP client sent, used and dropped since its start.</summary>
public sealed class DhcpClientCounters
{
    /// <summary>Messages handed to the stack.</summary>
    public long Sent { get; internal set; }

    /// <summary>Messages that the stack did not take: the link was down, or the previous one still waited.</summary>
    public long SendFailures { get; internal set; }

    /// <summary>Messages that moved the client on.</summary>
    public long Used { get; internal set; }

    /// <summary>Datagrams on the client's port that are no well-formed DHCP message.</summary>
    public long Malformed { get; internal set; }

    /// <summary>Messages for other clients, or that answer an earlier transaction.</summary>
    public long NotForUs { get; internal set; }

    /// <summary>Messages whose type the client has no use for now.</summary>
    public long Unexpected { get; internal set; }

    /// <summary>Offers and grants of an address that cannot be a host's.</summary>
    public long BadAddresses { get; internal set; }

    /// <summary>Addresses declined because another host uses them.</summary>
    public long Conflicts { get; internal set; }

    /// <summary>Failures to keep the lease in the store.</summary>
    public long StoreFailures { get; internal set; }
}
