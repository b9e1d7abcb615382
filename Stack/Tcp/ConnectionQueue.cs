namespace DeviceKit.Stack.Tcp;

/// <summary>Connections that wait for something, first in, first out, linked through themselves. One that has ended meanwhile stays in its place.</summary>
/// <param name="forSlots">True for the queue behind <see cref="TcpConnection.Waiting"/>, false for <see cref="TcpConnection.Dirty"/>.</param>
internal sealed class ConnectionQueue(bool forSlots)
{
    private TcpConnection? _first;
    private TcpConnection? _last;

    public bool IsEmpty => _first == null;

    /// <summary>Puts a connection last, unless it is in the queue.</summary>
    public void Enqueue(TcpConnection connection)
    {
        ref ConnectionLink link = ref Link(connection);
        if (link.IsQueued)
        {
            return;
        }

        link.IsQueued = true;
        if (_last == null)
        {
            _first = connection;
        }
        else
        {
            Link(_last).Next = connection;
        }

        _last = connection;
    }

    /// <summary>Puts a connection back first, that was taken out in vain.</summary>
    public void EnqueueFirst(TcpConnection connection)
    {
        ref ConnectionLink link = ref Link(connection);
        link.IsQueued = true;
        link.Next = _first;
        _first = connection;
        _last ??= connection;
    }

    public TcpConnection? TryDequeue()
    {
        TcpConnection? first = _first;
        if (first != null)
        {
            ref ConnectionLink link = ref Link(first);
            _first = link.Next;
            _last = _first == null ? null : _last;
            link = default;
        }

        return first;
    }

    private ref ConnectionLink Link(TcpConnection connection) => ref forSlots ? ref connection.Waiting : ref connection.Dirty;
}
