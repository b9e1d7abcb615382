namespace DeviceKit.Stack.Buffers;

/// <summary>A first-in, first-out queue threaded through the buffers themselves.</summary>
internal struct PacketQueue
{
    private PacketBuffer? _first;
    private PacketBuffer? _last;

    public int Count { get; private set; }

    public void Enqueue(PacketBuffer buffer)
    {
        buffer.Next = null;
        if (_last is null)
        {
            _first = buffer;
        }
        else
        {
            _last.Next = buffer;
        }

        _last = buffer;
        Count++;
    }

    public PacketBuffer? TryDequeue()
    {
        PacketBuffer? buffer = _first;
        if (buffer is null)
        {
            return null;
        }

        _first = buffer.Next;
        if (_first is null)
        {
            _last = null;
        }

        buffer.Next = null;
        Count--;
        return buffer;
    }
}
