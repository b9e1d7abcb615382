namespace DeviceKit.Stack.Tcp;

/// <summary>A listener's connections in SYN-RECEIVED, oldest first, linked through themselves.</summary>
internal struct HalfOpenList
{
    private TcpConnection? _newest;

    public int Count { get; private set; }

    public TcpConnection? Oldest { get; private set; }

    public void Add(TcpConnection connection)
    {
        connection.PreviousHalfOpen = _newest;
        connection.NextHalfOpen = null;
        if (_newest == null)
        {
            Oldest = connection;
        }
        else
        {
            _newest.NextHalfOpen = connection;
        }

        _newest = connection;
        Count++;
    }

    /// <summary>Takes a connection out, if it is in.</summary>
    public void Remove(TcpConnection connection)
    {
        if (connection.PreviousHalfOpen == null && Oldest != connection)
        {
            return;
        }

        if (connection.PreviousHalfOpen is { } previous)
        {
            previous.NextHalfOpen = connection.NextHalfOpen;
        }
        else
        {
            Oldest = connection.NextHalfOpen;
        }

        if (connection.NextHalfOpen is { } next)
        {
            next.PreviousHalfOpen = connection.PreviousHalfOpen;
        }
        else
        {
            _newest = connection.PreviousHalfOpen;
        }

        connection.PreviousHalfOpen = null;
        connection.NextHalfOpen = null;
        Count--;
    }
}
