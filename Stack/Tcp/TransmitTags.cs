using System;

namespace DeviceKit.Stack.Tcp;

/// <summary>Numbers by which the interface's reports find their connection: 24 bits, of which 8 tell successive holders of a place apart.</summary>
internal sealed class TransmitTags
{
    private const int MaximumPlaces = 0xFFFF;
    private Place[] _places = [];
    private int _free = -1;
    private int _used;

    /// <summary>A connection's tag, 0 when all places are taken.</summary>
    public uint TagFor(TcpConnection connection)
    {
        if (connection.TagIndex < 0 && !TryTake(connection))
        {
            return 0;
        }

        return ((uint)_places[connection.TagIndex].Generation << 16) | (uint)(connection.TagIndex + 1);
    }

    /// <summary>The connection of a tag, null when it has gone.</summary>
    public TcpConnection? Find(uint tag)
    {
        int index = (int)(tag & 0xFFFF) - 1;
        return (uint)index < (uint)_used && _places[index].Generation == (byte)(tag >> 16) ? _places[index].Connection : null;
    }

    public void Release(TcpConnection connection)
    {
        int index = connection.TagIndex;
        if (index < 0)
        {
            return;
        }

        connection.TagIndex = -1;
        ref Place place = ref _places[index];
        place.Connection = null;
        place.Generation++;
        place.NextFree = _free;
        _free = index;
    }

    private bool TryTake(TcpConnection connection)
    {
        int index = _free;
        if (index >= 0)
        {
            _free = _places[index].NextFree;
        }
        else
        {
            if (_used == MaximumPlaces)
            {
                return false;
            }

            if (_used == _places.Length)
            {
                Array.Resize(ref _places, Math.Max(8, _used * 2));
            }

            index = _used++;
        }

        _places[index].Connection = connection;
        connection.TagIndex = index;
        return true;
    }

    private struct Place
    {
        public TcpConnection? Connection;
        public byte Generation;
        public int NextFree;
    }
}
