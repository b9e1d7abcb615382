using System.Diagnostics.CodeAnalysis;

namespace System.Collections.Generic;

/// <summary>Keys and values in two sorted arrays.</summary>
public class SortedList<TKey, TValue> : IDictionary<TKey, TValue>, IReadOnlyDictionary<TKey, TValue>
    where TKey : notnull
{
    private readonly List<TKey> _keys = [];
    private readonly List<TValue> _values = [];

    public SortedList()
        : this((IComparer<TKey>?)null)
    {
    }

    public SortedList(int capacity)
        : this((IComparer<TKey>?)null)
    {
        _keys.Capacity = capacity;
        _values.Capacity = capacity;
    }

    public SortedList(IComparer<TKey>? comparer) => Comparer = comparer ?? System.Collections.Generic.Comparer<TKey>.Default;

    public SortedList(IDictionary<TKey, TValue> dictionary)
        : this((IComparer<TKey>?)null)
    {
        ArgumentNullException.ThrowIfNull(dictionary);
        foreach (KeyValuePair<TKey, TValue> pair in dictionary)
        {
            Add(pair.Key, pair.Value);
        }
    }

    public IComparer<TKey> Comparer { get; }

    public int Count => _keys.Count;

    public IList<TKey> Keys => _keys.AsReadOnly();

    public IList<TValue> Values => _values.AsReadOnly();

    ICollection<TKey> IDictionary<TKey, TValue>.Keys => Keys;

    ICollection<TValue> IDictionary<TKey, TValue>.Values => Values;

    IEnumerable<TKey> IReadOnlyDictionary<TKey, TValue>.Keys => Keys;

    IEnumerable<TValue> IReadOnlyDictionary<TKey, TValue>.Values => Values;

    bool ICollection<KeyValuePair<TKey, TValue>>.IsReadOnly => false;

    public TValue this[TKey key]
    {
        get => TryGetValue(key, out TValue? value) ? value : throw new KeyNotFoundException(string.Concat("The given key '", key.ToString(), "' was not present in the dictionary."));
        set
        {
            int index = IndexOfKey(key);
            if (index >= 0)
            {
                _values[index] = value;
            }
            else
            {
                Insert(~Search(key), key, value);
            }
        }
    }

    public void Add(TKey key, TValue value)
    {
        int index = Search(key);
        if (index >= 0)
        {
            throw new ArgumentException(string.Concat("An item with the same key has already been added. Key: ", key.ToString()), nameof(key));
        }

        Insert(~index, key, value);
    }

    public bool ContainsKey(TKey key) => IndexOfKey(key) >= 0;

    public bool ContainsValue(TValue value) => _values.Contains(value);

    public int IndexOfKey(TKey key) => Math.Max(Search(key), -1);

    public int IndexOfValue(TValue value) => _values.IndexOf(value);

    public TKey GetKeyAtIndex(int index) => _keys[index];

    public TValue GetValueAtIndex(int index) => _values[index];

    public bool Remove(TKey key)
    {
        int index = IndexOfKey(key);
        if (index >= 0)
        {
            RemoveAt(index);
        }

        return index >= 0;
    }

    public void RemoveAt(int index)
    {
        _keys.RemoveAt(index);
        _values.RemoveAt(index);
    }

    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        int index = IndexOfKey(key);
        value = index < 0 ? default : _values[index];
        return index >= 0;
    }

    public void Clear()
    {
        _keys.Clear();
        _values.Clear();
    }

    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator()
    {
        for (int i = 0; i < _keys.Count; i++)
        {
            yield return new KeyValuePair<TKey, TValue>(_keys[i], _values[i]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void ICollection<KeyValuePair<TKey, TValue>>.Add(KeyValuePair<TKey, TValue> item) => Add(item.Key, item.Value);

    bool ICollection<KeyValuePair<TKey, TValue>>.Contains(KeyValuePair<TKey, TValue> item) =>
        TryGetValue(item.Key, out TValue? value) && EqualityComparer<TValue>.Default.Equals(value, item.Value);

    bool ICollection<KeyValuePair<TKey, TValue>>.Remove(KeyValuePair<TKey, TValue> item) => Remove(item.Key);

    void ICollection<KeyValuePair<TKey, TValue>>.CopyTo(KeyValuePair<TKey, TValue>[] array, int arrayIndex)
    {
        foreach (KeyValuePair<TKey, TValue> pair in this)
        {
            array[arrayIndex++] = pair;
        }
    }

    private int Search(TKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return _keys.BinarySearch(key, Comparer);
    }

    private void Insert(int index, TKey key, TValue value)
    {
        _keys.Insert(index, key);
        _values.Insert(index, value);
    }
}
