using System;

namespace DeviceKit.Stack.Tcp;

/// <summary>
/// Connections by addresses and ports: open addressing with linear probing, and the last hit remembered, since segments come in trains.
/// </summary>
/// <param name="seed">Random, so that no peer can choose ports that collide.</param>
internal sealed class ConnectionTable(uint seed)
{
    private TcpConnection?[] _slots = new TcpConnection?[16];
    private TcpConnection? _last;

    public int Count { get; private set; }

    public TcpConnection? Find(in ConnectionKey key)
    {
        if (_last is { } last && last.Key.Matches(key))
        {
            return last;
        }

        int mask = _slots.Length - 1;
        for (int i = (int)key.Hash(seed) & mask; _slots[i] is { } connection; i = (i + 1) & mask)
        {
            if (connection.Key.Matches(key))
            {
                _last = connection;
                return connection;
            }
        }

        return null;
    }

    /// <summary>Adds a connection whose key is not in the table.</summary>
    public void Add(TcpConnection connection)
    {
        if (++Count * 4 > _slots.Length * 3)
        {
            TcpConnection?[] old = _slots;
            _slots = new TcpConnection?[old.Length * 2];
            foreach (TcpConnection? other in old)
            {
                if (other != null)
                {
                    Insert(other);
                }
            }
        }

        Insert(connection);
    }

    public void Remove(TcpConnection connection)
    {
        if (_last == connection)
        {
            _last = null;
        }

        int mask = _slots.Length - 1;
        int hole = (int)connection.Key.Hash(seed) & mask;
        while (_slots[hole] != connection)
        {
            if (_slots[hole] == null)
            {
                return;
            }

            hole = (hole + 1) & mask;
        }

        Count--;

        // Whoever could stand nearer to its home moves into the hole, so that no search stops short.
        for (int i = (hole + 1) & mask; _slots[i] is { } other; i = (i + 1) & mask)
        {
            int home = (int)other.Key.Hash(seed) & mask;
            if (((i - home) & mask) >= ((i - hole) & mask))
            {
                _slots[hole] = other;
                hole = i;
            }
        }

        _slots[hole] = null;
    }

    /// <summary>A copy of all connections, for closing them.</summary>
    public TcpConnection[] ToArray() => Array.FindAll(_slots, static c => c != null)!;

    private void Insert(TcpConnection connection)
    {
        int mask = _slots.Length - 1;
        int i = (int)connection.Key.Hash(seed) & mask;
        while (_slots[i] != null)
        {
            i = (i + 1) & mask;
        }

        _slots[i] = connection;
    }
}
