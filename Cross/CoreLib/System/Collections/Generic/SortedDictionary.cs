using System.Diagnostics.CodeAnalysis;

namespace System.Collections.Generic;

/// <summary>Two sorted arrays: on a device a dictionary that is walked in order is small.</summary>
public partial class SortedDictionary<TKey, TValue> : IDictionary<TKey, TValue>, IReadOnlyDictionary<TKey, TValue>
    where TKey : notnull
{
    private readonly SortedList<TKey, TValue> _list;

    public SortedDictionary()
        : this((IComparer<TKey>?)null)
    {
    }

    public SortedDictionary(IComparer<TKey>? comparer) => _list = new SortedList<TKey, TValue>(comparer);

    public SortedDictionary(IDictionary<TKey, TValue> dictionary) => _list = new SortedList<TKey, TValue>(dictionary);

    public IComparer<TKey> Comparer => _list.Comparer;

    public int Count => _list.Count;

    public KeyCollection Keys => new(this);

    public ValueCollection Values => new(this);

    ICollection<TKey> IDictionary<TKey, TValue>.Keys => _list.Keys;

    ICollection<TValue> IDictionary<TKey, TValue>.Values => _list.Values;

    IEnumerable<TKey> IReadOnlyDictionary<TKey, TValue>.Keys => _list.Keys;

    IEnumerable<TValue> IReadOnlyDictionary<TKey, TValue>.Values => _list.Values;

    bool ICollection<KeyValuePair<TKey, TValue>>.IsReadOnly => false;

    public TValue this[TKey key]
    {
        get => _list[key];
        set => _list[key] = value;
    }

    public void Add(TKey key, TValue value) => _list.Add(key, value);

    public bool ContainsKey(TKey key) => _list.ContainsKey(key);

    public bool ContainsValue(TValue value) => _list.ContainsValue(value);

    public bool Remove(TKey key) => _list.Remove(key);

    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value) => _list.TryGetValue(key, out value);

    public void Clear() => _list.Clear();

    public Enumerator GetEnumerator() => new(this);

    public void CopyTo(KeyValuePair<TKey, TValue>[] array, int index) => ((ICollection<KeyValuePair<TKey, TValue>>)_list).CopyTo(array, index);

    IEnumerator<KeyValuePair<TKey, TValue>> IEnumerable<KeyValuePair<TKey, TValue>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void ICollection<KeyValuePair<TKey, TValue>>.Add(KeyValuePair<TKey, TValue> item) => Add(item.Key, item.Value);

    bool ICollection<KeyValuePair<TKey, TValue>>.Contains(KeyValuePair<TKey, TValue> item) => ((ICollection<KeyValuePair<TKey, TValue>>)_list).Contains(item);

    bool ICollection<KeyValuePair<TKey, TValue>>.Remove(KeyValuePair<TKey, TValue> item) => Remove(item.Key);

    public struct Enumerator : IEnumerator<KeyValuePair<TKey, TValue>>
    {
        private readonly SortedList<TKey, TValue> _list;
        private int _index;

        internal Enumerator(SortedDictionary<TKey, TValue> dictionary)
        {
            _list = dictionary._list;
            _index = -1;
        }

        public KeyValuePair<TKey, TValue> Current => (uint)_index < (uint)_list.Count ? new(_list.GetKeyAtIndex(_index), _list.GetValueAtIndex(_index)) : default;

        object? IEnumerator.Current => Current;

        public bool MoveNext()
        {
            _index = Math.Min(_index + 1, _list.Count);
            return _index < _list.Count;
        }

        public void Dispose()
        {
        }

        void IEnumerator.Reset() => _index = -1;
    }
}
