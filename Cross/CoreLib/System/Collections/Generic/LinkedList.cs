namespace System.Collections.Generic;

/// <summary>A ring of nodes.</summary>
public class LinkedList<T> : ICollection<T>, IReadOnlyCollection<T>
{
    private LinkedListNode<T>? _first;
    private int _count;
    private int _version;

    public LinkedList()
    {
    }

    public LinkedList(IEnumerable<T> collection)
    {
        ArgumentNullException.ThrowIfNull(collection);
        foreach (T item in collection)
        {
            AddLast(item);
        }
    }

    public int Count => _count;

    public LinkedListNode<T>? First => _first;

    public LinkedListNode<T>? Last => _first?._previous;

    bool ICollection<T>.IsReadOnly => false;

    public LinkedListNode<T> AddFirst(T value)
    {
        LinkedListNode<T> node = AddLast(value);
        _first = node;
        return node;
    }

    public void AddFirst(LinkedListNode<T> node)
    {
        AddLast(node);
        _first = node;
    }

    public LinkedListNode<T> AddLast(T value)
    {
        var node = new LinkedListNode<T>(value);
        Link(node, _first);
        return node;
    }

    public void AddLast(LinkedListNode<T> node)
    {
        CheckNew(node);
        Link(node, _first);
    }

    public LinkedListNode<T> AddAfter(LinkedListNode<T> node, T value)
    {
        CheckOwn(node);
        var added = new LinkedListNode<T>(value);
        Link(added, node._next);
        return added;
    }

    public void AddAfter(LinkedListNode<T> node, LinkedListNode<T> newNode)
    {
        CheckOwn(node);
        CheckNew(newNode);
        Link(newNode, node._next);
    }

    public LinkedListNode<T> AddBefore(LinkedListNode<T> node, T value)
    {
        CheckOwn(node);
        var added = new LinkedListNode<T>(value);
        Link(added, node);
        _first = node == _first ? added : _first;
        return added;
    }

    public void AddBefore(LinkedListNode<T> node, LinkedListNode<T> newNode)
    {
        CheckOwn(node);
        CheckNew(newNode);
        Link(newNode, node);
        _first = node == _first ? newNode : _first;
    }

    public bool Remove(T value)
    {
        LinkedListNode<T>? node = Find(value);
        if (node is null)
        {
            return false;
        }

        Unlink(node);
        return true;
    }

    public void Remove(LinkedListNode<T> node)
    {
        CheckOwn(node);
        Unlink(node);
    }

    public void RemoveFirst() => Unlink(_first ?? throw new InvalidOperationException("The LinkedList is empty."));

    public void RemoveLast() => Unlink(Last ?? throw new InvalidOperationException("The LinkedList is empty."));

    public void Clear()
    {
        while (_first is not null)
        {
            Unlink(_first);
        }
    }

    public bool Contains(T value) => Find(value) is not null;

    public LinkedListNode<T>? Find(T value)
    {
        for (LinkedListNode<T>? node = _first; node is not null; node = node.Next)
        {
            if (EqualityComparer<T>.Default.Equals(node.Value, value))
            {
                return node;
            }
        }

        return null;
    }

    public LinkedListNode<T>? FindLast(T value)
    {
        for (LinkedListNode<T>? node = Last; node is not null; node = node.Previous)
        {
            if (EqualityComparer<T>.Default.Equals(node.Value, value))
            {
                return node;
            }
        }

        return null;
    }

    public void CopyTo(T[] array, int index)
    {
        ArgumentNullException.ThrowIfNull(array);
        foreach (T item in this)
        {
            array[index++] = item;
        }
    }

    public Enumerator GetEnumerator() => new(this);

    void ICollection<T>.Add(T value) => AddLast(value);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static void CheckNew(LinkedListNode<T> node)
    {
        ArgumentNullException.ThrowIfNull(node);
        if (node._list is not null)
        {
            throw new InvalidOperationException("The LinkedList node already belongs to a LinkedList.");
        }
    }

    private void CheckOwn(LinkedListNode<T> node)
    {
        ArgumentNullException.ThrowIfNull(node);
        if (node._list != this)
        {
            throw new InvalidOperationException("The LinkedList node does not belong to current LinkedList.");
        }
    }

    private void Link(LinkedListNode<T> node, LinkedListNode<T>? next)
    {
        node._list = this;
        node._next = next ?? node;
        node._previous = next?._previous ?? node;
        node._previous._next = node;
        node._next._previous = node;
        _first ??= node;
        _count++;
        _version++;
    }

    private void Unlink(LinkedListNode<T> node)
    {
        node._previous!._next = node._next;
        node._next!._previous = node._previous;
        _first = _count == 1 ? null : node == _first ? node._next : _first;
        node._list = null;
        node._next = null;
        node._previous = null;
        _count--;
        _version++;
    }

    public struct Enumerator : IEnumerator<T>
    {
        private readonly LinkedList<T> _list;
        private readonly int _version;
        private LinkedListNode<T>? _node;
        private T? _current;

        internal Enumerator(LinkedList<T> list)
        {
            _list = list;
            _version = list._version;
            _node = list._first;
            _current = default;
        }

        public readonly T Current => _current!;

        readonly object? IEnumerator.Current => _current;

        public bool MoveNext()
        {
            if (_version != _list._version)
            {
                throw new InvalidOperationException("Collection was modified after the enumerator was instantiated.");
            }

            if (_node is null)
            {
                _current = default;
                return false;
            }

            _current = _node.Value;
            _node = _node.Next;
            return true;
        }

        public readonly void Dispose()
        {
        }

        void IEnumerator.Reset() => _node = _list._first;
    }
}
