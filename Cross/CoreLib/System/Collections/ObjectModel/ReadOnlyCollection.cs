using System.Collections.Generic;

namespace System.Collections.ObjectModel;

public class ReadOnlyCollection<T> : IList<T>, IList, IReadOnlyList<T>
{
    private readonly IList<T> _list;

    public ReadOnlyCollection(IList<T> list)
    {
        ArgumentNullException.ThrowIfNull(list);
        _list = list;
    }

    public static ReadOnlyCollection<T> Empty { get; } = new([]);

    public int Count => _list.Count;

    protected IList<T> Items => _list;

    bool ICollection<T>.IsReadOnly => true;

    bool IList.IsReadOnly => true;

    bool IList.IsFixedSize => true;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => this;

    public T this[int index] => _list[index];

    T IList<T>.this[int index]
    {
        get => _list[index];
        set => throw ReadOnly();
    }

    object? IList.this[int index]
    {
        get => _list[index];
        set => throw ReadOnly();
    }

    public bool Contains(T value) => _list.Contains(value);

    public void CopyTo(T[] array, int index) => _list.CopyTo(array, index);

    public int IndexOf(T value) => _list.IndexOf(value);

    public IEnumerator<T> GetEnumerator() => _list.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _list.GetEnumerator();

    void ICollection<T>.Add(T value) => throw ReadOnly();

    void ICollection<T>.Clear() => throw ReadOnly();

    void IList<T>.Insert(int index, T value) => throw ReadOnly();

    bool ICollection<T>.Remove(T value) => throw ReadOnly();

    void IList<T>.RemoveAt(int index) => throw ReadOnly();

    int IList.Add(object? value) => throw ReadOnly();

    void IList.Clear() => throw ReadOnly();

    bool IList.Contains(object? value) => value is T item && _list.Contains(item);

    int IList.IndexOf(object? value) => value is T item ? _list.IndexOf(item) : -1;

    void IList.Insert(int index, object? value) => throw ReadOnly();

    void IList.Remove(object? value) => throw ReadOnly();

    void IList.RemoveAt(int index) => throw ReadOnly();

    void ICollection.CopyTo(Array array, int index)
    {
        foreach (T item in _list)
        {
            array.SetValue(item, index++);
        }
    }

    private static NotSupportedException ReadOnly() => new("Collection is read-only.");
}
