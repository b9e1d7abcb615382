using System.Numerics;

namespace DeviceKit.Runtime;

/// <summary>A first-in, first-out ring of callbacks that grows by doubling and never shrinks.</summary>
internal sealed class WorkQueue
{
    private WorkItem[] _items = new WorkItem[64];
    private int _head;

    public int Count { get; private set; }

    public void Enqueue(in WorkItem item)
    {
        if (Count == _items.Length)
        {
            Grow();
        }

        _items[(_head + Count) & (_items.Length - 1)] = item;
        Count++;
    }

    public WorkItem Dequeue()
    {
        ref WorkItem slot = ref _items[_head];
        WorkItem item = slot;
        slot = default;
        _head = (_head + 1) & (_items.Length - 1);
        Count--;
        return item;
    }

    private void Grow()
    {
        var larger = new WorkItem[(int)BitOperations.RoundUpToPowerOf2((uint)_items.Length + 1)];
        for (int i = 0; i < Count; i++)
        {
            larger[i] = _items[(_head + i) & (_items.Length - 1)];
        }

        _items = larger;
        _head = 0;
    }
}
