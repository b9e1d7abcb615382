namespace DeviceKit.Stack;

/// <summary>Where a DHCP client stands (RFC 2131 figure 5, with the address check made visible).</summary>
public enum DhcpState
{
    /// <summary>Not started, or stopped.</summary>
    Stopped,

    /// <summary>INIT: waits before it looks for servers (start-up delay, refusals, a declined address).</summary>
    Init,

    /// <summary>SELECTING: DISCOVER was sent, an OFFER is awaited.</summary>
    Selecting,

    /// <summary>REQUESTING: an offer was taken, its ACK is awaited.</summary>
    Requesting,

    /// <summary>REBOOTING: the address of an earlier run, or from before a loss of the link, is being confirmed.</summary>
    Rebooting,

    /// <summary>The address is given; ARP probes find out whether somebody uses it (RFC 5227 section 2.1).</summary>
    Checking,

    /// <summary>BOUND: the lease holds.</summary>
    Bound,

    /// <summary>RENEWING: after T1, the server of the lease is asked.</summary>
    Renewing,

    /// <summary>REBINDING: after T2, any server is asked.</summary>
    Rebinding,
}
