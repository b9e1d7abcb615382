namespace DeviceKit.Emulation;

/// <summary>A first-in, first-out queue of frames, linked through the frames themselves.</summary>
internal sealed class FrameQueue
{
    private PooledFrame? _last;

    /// <summary>The oldest frame, or null.</summary>
    public PooledFrame? First { get; private set; }

    /// <summary>The number of frames.</summary>
    public int Count { get; private set; }

    public void Enqueue(PooledFrame frame)
    {
        frame.Next = null;
        if (_last is null)
        {
            First = frame;
        }
        else
        {
            _last.Next = frame;
        }

        _last = frame;
        Count++;
    }

    /// <summary>Takes the oldest frame; the queue is not empty.</summary>
    public PooledFrame Dequeue()
    {
        PooledFrame frame = First!;
        First = frame.Next;
        if (First is null)
        {
            _last = null;
        }

        frame.Next = null;
        Count--;
        return frame;
    }
}
