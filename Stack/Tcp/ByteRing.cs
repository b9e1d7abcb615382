using System;

namespace DeviceKit.Stack.Tcp;

/// <summary>A ring of bytes of fixed capacity, whose memory comes with its first use.</summary>
/// <param name="capacity">In bytes.</param>
internal sealed class ByteRing(int capacity)
{
    private byte[]? _bytes;
    private int _head;

    public int Capacity { get; } = capacity;

    /// <summary>The number of bytes that count as held.</summary>
    public int Count { get; private set; }

    public int Free => Capacity - Count;

    /// <summary>True once the memory is there.</summary>
    public bool IsAllocated => _bytes != null;

    /// <summary>Appends what fits.</summary>
    /// <returns>The number of bytes taken.</returns>
    public int Append(ReadOnlySpan<byte> data)
    {
        int length = Math.Min(data.Length, Free);
        Place(0, data[..length]);
        Count += length;
        return length;
    }

    /// <summary>Writes behind the held bytes without counting them.</summary>
    /// <param name="offset">From the first free byte.</param>
    /// <param name="data">Fits from the offset on.</param>
    public void Place(int offset, ReadOnlySpan<byte> data)
    {
        _bytes ??= GC.AllocateUninitializedArray<byte>(Capacity);
        int start = Wrap(_head + Count, offset);
        int first = Math.Min(data.Length, Capacity - start);
        data[..first].CopyTo(_bytes.AsSpan(start));
        if (first < data.Length)
        {
            data[first..].CopyTo(_bytes);
        }
    }

    /// <summary>Counts bytes that were placed as held.</summary>
    public void Extend(int length) => Count += length;

    /// <summary>Copies held bytes without taking them.</summary>
    /// <param name="offset">From the first held byte.</param>
    /// <param name="destination">Filled whole.</param>
    public void CopyTo(int offset, Span<byte> destination)
    {
        if (destination.IsEmpty)
        {
            return;
        }

        int start = Wrap(_head, offset);
        int first = Math.Min(destination.Length, Capacity - start);
        _bytes.AsSpan(start, first).CopyTo(destination);
        if (first < destination.Length)
        {
            _bytes.AsSpan(0, destination.Length - first).CopyTo(destination[first..]);
        }
    }

    /// <summary>Takes held bytes off the front.</summary>
    public void Discard(int length)
    {
        _head = Wrap(_head, length);
        Count -= length;
    }

    /// <summary>Gives the memory back.</summary>
    public void Release()
    {
        _bytes = null;
        _head = 0;
        Count = 0;
    }

    /// <summary>A position below twice the capacity, moved on by at most the capacity.</summary>
    private int Wrap(int position, int offset)
    {
        position = position >= Capacity ? position - Capacity : position;
        position += offset;
        return position >= Capacity ? position - Capacity : position;
    }
}
