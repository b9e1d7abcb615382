using System;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation;

/// <summary>
/// The free frames of a switch or a decorator. It grows to the largest number ever in use, which the queues' limits bound, and then
/// allocates no more. A buffer that comes back is overwritten, so that whoever uses it too long or trusts its old content is found out.
/// </summary>
internal sealed class FramePool
{
    private const byte Scribble = 0xA5;

    private readonly FrameQueue _free = new();

    public FramePool(int frameSize) => FrameSize = frameSize;

    /// <summary>The size of every buffer in bytes.</summary>
    public int FrameSize { get; }

    /// <summary>The frames that exist.</summary>
    public int Created { get; private set; }

    /// <summary>The frames that somebody holds.</summary>
    public int InUse => Created - _free.Count;

    public PooledFrame Rent(int length)
    {
        if (_free.Count > 0)
        {
            PooledFrame free = _free.Dequeue();
            free.Length = length;
            free.Touched = length;
            return free;
        }

        Created++;
        var frame = new PooledFrame(FrameSize) { Length = length, Touched = length };
        frame.Buffer.AsSpan().Fill(Scribble);
        return frame;
    }

    public PooledFrame RentCopy(ReadOnlySpan<byte> data)
    {
        PooledFrame copy = Rent(data.Length);
        data.CopyTo(copy.Buffer);
        return copy;
    }

    public void Return(PooledFrame frame)
    {
        frame.Buffer.AsSpan(0, Math.Max(frame.Length, frame.Touched)).Fill(Scribble);
        frame.Tag = 0;
        frame.Verified = NetifChecksums.None;
        _free.Enqueue(frame);
    }

    public void ReturnAll(FrameQueue queue)
    {
        while (queue.Count > 0)
        {
            Return(queue.Dequeue());
        }
    }
}
