using System;

namespace DeviceKit.Runtime;

/// <summary>A binary heap of timers by due time, then by order of setting.</summary>
internal sealed class TimerQueue
{
    private LoopTimer[] _heap = new LoopTimer[32];
    private int _count;
    private long _order;
    private TimeSpan _turn;

    /// <summary>When the next timer is due, or <see cref="TimeSpan.MaxValue"/>.</summary>
    public TimeSpan NextDue => _count > 0 ? _heap[0].Time : TimeSpan.MaxValue;

    /// <summary>Begins a turn.</summary>
    /// <param name="now">The time up to which timers are due in it.</param>
    /// <returns>What <see cref="TryTakeDue"/> needs to leave the timers that are set during the turn to the next one.</returns>
    public long BeginTurn(TimeSpan now)
    {
        _turn = now;
        return _order;
    }

    public void Set(LoopTimer timer, TimeSpan due)
    {
        // A time that has passed queues behind the timers that are due now: one that is always set to zero may not starve the rest.
        timer.Due = due;
        timer.Time = due > _turn ? due : _turn;
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

    /// <summary>Takes the first timer that is due in this turn and was set before it.</summary>
    public bool TryTakeDue(long turn, out LoopTimer timer)
    {
        if (_count == 0 || _heap[0].Time > _turn || _heap[0].Order >= turn)
        {
            timer = null!;
            return false;
        }

        timer = _heap[0];
        Remove(timer);
        return true;
    }

    private static bool IsBefore(LoopTimer left, LoopTimer right) =>
        left.Time != right.Time ? left.Time < right.Time : left.Order < right.Order;

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
