namespace DeviceKit.Stack;

/// <summary>The settings of a listener.</summary>
public sealed record TcpListenerOptions
{
    /// <summary>The number of established connections that wait for <see cref="TcpListener.AcceptAsync"/>; while it is reached, SYNs are dropped.</summary>
    public int Backlog { get; init; } = 16;

    /// <summary>The number of half-open connections; a further SYN takes the place of the oldest.</summary>
    public int SynBacklog { get; init; } = 32;

    /// <summary>The settings of accepted connections.</summary>
    public TcpOptions Socket { get; init; } = TcpOptions.Default;
}
