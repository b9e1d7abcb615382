using System;
using System.Collections.Generic;

namespace DeviceKit.Emulation.Esp32;

/// <summary>A queue of FreeRTOS, or a semaphore: a queue of items without a size.</summary>
/// <param name="length">The greatest number of items.</param>
/// <param name="itemSize">The size of an item in bytes, 0 for a semaphore.</param>
/// <param name="memory">Where it lies in the chip's heap; 0 where a driver owns it.</param>
internal sealed class IdfQueue(int length, int itemSize, uint memory)
{
    private readonly LinkedList<byte[]> _items = [];
    private int _given;

    /// <summary>The size of an item in bytes, 0 for a semaphore.</summary>
    public int ItemSize => itemSize;

    /// <summary>The greatest number of items.</summary>
    public int Length => length;

    /// <summary>Where it lies in the chip's heap; 0 where a driver owns it.</summary>
    public uint Memory => memory;

    /// <summary>True for a queue that a driver made and will delete.</summary>
    public bool IsDrivers => memory == 0;

    /// <summary>The items in it.</summary>
    public int Count => itemSize == 0 ? _given : _items.Count;

    /// <summary>True when nothing more fits.</summary>
    public bool IsFull => Count == length;

    /// <summary>Puts an item in.</summary>
    /// <param name="item">Its bytes; copied.</param>
    /// <param name="position">Last, first, or over the one item that there is.</param>
    /// <returns>False when it is full.</returns>
    public bool TrySend(ReadOnlySpan<byte> item, QueuePosition position = QueuePosition.Back)
    {
        if (position == QueuePosition.Overwrite)
        {
            _items.Clear();
            _given = 0;
        }

        if (IsFull)
        {
            return false;
        }

        if (itemSize == 0)
        {
            _given++;
            return true;
        }

        _ = position == QueuePosition.Front ? _items.AddFirst(item.ToArray()) : _items.AddLast(item.ToArray());
        return true;
    }

    /// <summary>Takes the first item.</summary>
    /// <param name="item">Room for it.</param>
    /// <returns>False when there is none.</returns>
    public bool TryReceive(Span<byte> item)
    {
        if (itemSize == 0 && _given > 0)
        {
            _given--;
            return true;
        }

        if (_items.First is not { } first)
        {
            return false;
        }

        first.Value.CopyTo(item);
        _items.RemoveFirst();
        return true;
    }
}
