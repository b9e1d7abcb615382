using System.Diagnostics.CodeAnalysis;

namespace System.Collections.Generic;

/// <summary>A heap with four children a node, as .NET's: equal priorities come out in the same order.</summary>
public class PriorityQueue<TElement, TPriority>
{
    private const int Arity = 4;

    private readonly IComparer<TPriority> _comparer;
    private (TElement Element, TPriority Priority)[] _nodes = [];
    private int _size;

    public PriorityQueue()
        : this((IComparer<TPriority>?)null)
    {
    }

    public PriorityQueue(int initialCapacity)
        : this(initialCapacity, null)
    {
    }

    public PriorityQueue(IComparer<TPriority>? comparer) => _comparer = comparer ?? Comparer<TPriority>.Default;

    public PriorityQueue(int initialCapacity, IComparer<TPriority>? comparer)
        : this(comparer) => _nodes = new (TElement, TPriority)[initialCapacity];

    public PriorityQueue(IEnumerable<(TElement Element, TPriority Priority)> items)
        : this((IComparer<TPriority>?)null)
    {
        ArgumentNullException.ThrowIfNull(items);
        _nodes = new List<(TElement, TPriority)>(items).ToArray();
        _size = _nodes.Length;
        for (int i = (_size - 2) / Arity; i >= 0 && _size > 1; i--)
        {
            MoveDown(_nodes[i], i);
        }
    }

    public int Count => _size;

    public int Capacity => _nodes.Length;

    public IComparer<TPriority> Comparer => _comparer;

    public void Enqueue(TElement element, TPriority priority)
    {
        if (_size == _nodes.Length)
        {
            Array.Resize(ref _nodes!, Math.Max(4, 2 * _size));
        }

        MoveUp((element, priority), _size++);
    }

    public TElement Peek() => _size == 0 ? throw new InvalidOperationException("Queue empty.") : _nodes[0].Element;

    public TElement Dequeue() => TryDequeue(out TElement? element, out _) ? element : throw new InvalidOperationException("Queue empty.");

    public bool TryDequeue([MaybeNullWhen(false)] out TElement element, [MaybeNullWhen(false)] out TPriority priority)
    {
        if (!TryPeek(out element, out priority))
        {
            return false;
        }

        (TElement Element, TPriority Priority) last = _nodes[--_size];
        _nodes[_size] = default;
        if (_size > 0)
        {
            MoveDown(last, 0);
        }

        return true;
    }

    public bool TryPeek([MaybeNullWhen(false)] out TElement element, [MaybeNullWhen(false)] out TPriority priority)
    {
        element = _size == 0 ? default : _nodes[0].Element;
        priority = _size == 0 ? default : _nodes[0].Priority;
        return _size > 0;
    }

    public TElement EnqueueDequeue(TElement element, TPriority priority)
    {
        if (_size == 0 || _comparer.Compare(priority, _nodes[0].Priority) <= 0)
        {
            return element;
        }

        TElement first = _nodes[0].Element;
        MoveDown((element, priority), 0);
        return first;
    }

    public void EnqueueRange(IEnumerable<(TElement Element, TPriority Priority)> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        foreach ((TElement element, TPriority priority) in items)
        {
            Enqueue(element, priority);
        }
    }

    public void Clear()
    {
        Array.Clear(_nodes);
        _size = 0;
    }

    private void MoveUp((TElement Element, TPriority Priority) node, int index)
    {
        while (index > 0)
        {
            int parent = (index - 1) / Arity;
            if (_comparer.Compare(node.Priority, _nodes[parent].Priority) >= 0)
            {
                break;
            }

            _nodes[index] = _nodes[parent];
            index = parent;
        }

        _nodes[index] = node;
    }

    private void MoveDown((TElement Element, TPriority Priority) node, int index)
    {
        for (int child = (index * Arity) + 1; child < _size; child = (index * Arity) + 1)
        {
            int least = child;
            for (int i = child + 1; i < Math.Min(child + Arity, _size); i++)
            {
                if (_comparer.Compare(_nodes[i].Priority, _nodes[least].Priority) < 0)
                {
                    least = i;
                }
            }

            if (_comparer.Compare(node.Priority, _nodes[least].Priority) <= 0)
            {
                break;
            }

            _nodes[index] = _nodes[least];
            index = least;
        }

        _nodes[index] = node;
    }
}
