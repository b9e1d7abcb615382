using System;

namespace DeviceKit.Stack.Buffers;

/// <summary>A bounded set of equal buffers, made when first needed and kept.</summary>
internal sealed class PacketPool
{
    private readonly int _bufferSize;
    private PacketBuffer? _free;
    private int _notYetMade;

    public PacketPool(int bufferSize, int count)
    {
        _bufferSize = bufferSize;
        _notYetMade = count;
    }

    /// <summary>Called after a buffer came back.</summary>
    public Action? Returned { get; set; }

    /// <summary>The length of the longest packet in bytes.</summary>
    public int BufferSize => _bufferSize;

    /// <summary>A buffer of a length, or null when all are in use or the length is beyond the buffers' size.</summary>
    public PacketBuffer? TryRent(int length)
    {
        if (length > _bufferSize)
        {
            return null;
        }

        PacketBuffer? buffer = _free;
        if (buffer is not null)
        {
            _free = buffer.Next;
            buffer.Next = null;
        }
        else if (_notYetMade > 0)
        {
            _notYetMade--;
            buffer = new PacketBuffer(_bufferSize);
        }

        if (buffer is not null)
        {
            buffer.Length = length;
            buffer.Tag = 0;
        }

        return buffer;
    }

    public void Return(PacketBuffer buffer)
    {
        buffer.Next = _free;
        _free = buffer;
        Returned?.Invoke();
    }
}
