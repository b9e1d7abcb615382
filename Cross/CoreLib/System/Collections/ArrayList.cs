namespace System.Collections;

public class ArrayList : IList, ICloneable
{
    private readonly System.Collections.Generic.List<object?> _items;

    public ArrayList() => _items = [];

    public ArrayList(int capacity) => _items = new System.Collections.Generic.List<object?>(capacity);

    public ArrayList(ICollection c)
        : this() => AddRange(c);

    public virtual int Count => _items.Count;

    public virtual int Capacity
    {
        get => _items.Capacity;
        set => _items.Capacity = value;
    }

    public virtual bool IsReadOnly => false;

    public virtual bool IsFixedSize => false;

    public virtual bool IsSynchronized => false;

    public virtual object SyncRoot => this;

    public virtual object? this[int index]
    {
        get => _items[index];
        set => _items[index] = value;
    }

    public virtual int Add(object? value)
    {
        _items.Add(value);
        return _items.Count - 1;
    }

    public virtual void AddRange(ICollection c)
    {
        ArgumentNullException.ThrowIfNull(c);
        foreach (object? item in c)
        {
            _items.Add(item);
        }
    }

    public virtual void Clear() => _items.Clear();

    public virtual object Clone() => new ArrayList(this);

    public virtual bool Contains(object? item) => _items.Contains(item);

    public virtual void CopyTo(Array array) => CopyTo(array, 0);

    public virtual void CopyTo(Array array, int arrayIndex) => ((ICollection)_items).CopyTo(array, arrayIndex);

    public virtual IEnumerator GetEnumerator() => ((IEnumerable)_items).GetEnumerator();

    public virtual int IndexOf(object? value) => _items.IndexOf(value);

    public virtual void Insert(int index, object? value) => _items.Insert(index, value);

    public virtual void Remove(object? obj) => _items.Remove(obj);

    public virtual void RemoveAt(int index) => _items.RemoveAt(index);

    public virtual void RemoveRange(int index, int count) => _items.RemoveRange(index, count);

    public virtual void Reverse() => _items.Reverse();

    public virtual void Sort() => _items.Sort();

    public virtual object?[] ToArray() => _items.ToArray();
}
