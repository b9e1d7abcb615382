namespace DeviceKit.Stack.Dhcp;

/// <summary>The kinds of <see cref="DhcpAction"/>.</summary>
internal enum DhcpActionKind
{
    /// <summary>Send a message.</summary>
    Send,

    /// <summary>Probe the lease's address, then call <see cref="DhcpMachine.ProbeCompleted"/>.</summary>
    Probe,

    /// <summary>Configure the stack from the lease, or anew when it was renewed; keep it in the store.</summary>
    Bind,

    /// <summary>Take the stack's address away: the lease ended, was refused or is in conflict. Forget the kept one.</summary>
    Unbind,

    /// <summary>Take the stack's address away, but keep the lease for the next start.</summary>
    Suspend,
}
