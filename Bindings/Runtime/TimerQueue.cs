using System;

namespace DeviceKit.Runtime;

/// <summary>A binary heap of timers by due time, then by order of setting.</summary>
internal sealed class TimerQueue
{
    private LoopTimer[] _heap = new LoopTimer[32];
    private int _count;
    private long _order;

    /// <summary>When the next timer is due, or <see cref="TimeSpan.MaxValue"/>.</summary>
    public TimeSpan NextDue => _count > 0 ? _heap[0].Due : TimeSpan.MaxValue;

    public void Set(LoopTimer timer, TimeSpan due)
    {
        timer.Due = due;
        timer.Order = _order++;
        if (timer.HeapIndex < 0)
        {
            if (_count == _heap.Length)
            {
                Array.Resize(ref _heap, _count * 2);
            }

            timer.HeapIndex = _count;
            _heap[_count++] = timer;
        }

        SiftUp(timer.HeapIndex);
        SiftDown(timer.HeapIndex);
    }

    public void Remove(LoopTimer timer)
    {
        int index = timer.HeapIndex;
        if (index < 0)
        {
            return;
        }

        timer.HeapIndex = -1;
        LoopTimer last = _heap[--_count];
        _heap[_count] = null!;
        if (last != timer)
        {
            Place(last, index);
            SiftUp(index);
            SiftDown(last.HeapIndex);
        }
    }

    /// <summary>Takes the first timer that is due.</summary>
    public bool TryTakeDue(TimeSpan now, out LoopTimer timer)
    {
        if (_count == 0 || _heap[0].Due > now)
        {
            timer = null!;
            return false;
        }

        timer = _heap[0];
        Remove(timer);
        return true;
    }

    private static bool IsBefore(LoopTimer left, LoopTimer right) =>
        left.Due != right.Due ? left.Due < right.Due : left.Order < right.Order;

    private void Place(LoopTimer timer, int index)
    {
        _heap[index] = timer;
        timer.HeapIndex = index;
    }

    private void SiftUp(int index)
    {
        LoopTimer timer = _heap[index];
        while (index > 0)
        {
            int parent = (index - 1) / 2;
            if (!IsBefore(timer, _heap[parent]))
            {
                break;
            }

            Place(_heap[parent], index);
            index = parent;
        }

        Place(timer, index);
    }

    private void SiftDown(int index)
    {
        LoopTimer timer = _heap[index];
        while (true)
        {
            int child = (index * 2) + 1;
            if (child >= _count)
            {
                break;
            }

            if (child + 1 < _count && IsBefore(_heap[child + 1], _heap[child]))
            {
                child++;
            }

            if (!IsBefore(_heap[child], timer))
            {
                break;
            }

            Place(_heap[child], index);
            index = child;
        }

        Place(timer, index);
    }
}
