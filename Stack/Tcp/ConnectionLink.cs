namespace DeviceKit.Stack.Tcp;

/// <summary>A connection's place in a <see cref="ConnectionQueue"/>.</summary>
internal struct ConnectionLink
{
    internal TcpConnection? Next;

    public bool IsQueued { get; internal set; }
}
