namespace System.Collections;

public class Hashtable : IDictionary, ICloneable
{
    private readonly System.Collections.Generic.Dictionary<object, object?> _entries;

    public Hashtable() => _entries = [];

    public Hashtable(int capacity) => _entries = new System.Collections.Generic.Dictionary<object, object?>(capacity);

    public virtual int Count => _entries.Count;

    public virtual ICollection Keys => _entries.Keys;

    public virtual ICollection Values => _entries.Values;

    public virtual bool IsReadOnly => false;

    public virtual bool IsFixedSize => false;

    public virtual bool IsSynchronized => false;

    public virtual object SyncRoot => this;

    public virtual object? this[object key]
    {
        get => _entries.TryGetValue(key, out object? value) ? value : null;
        set => _entries[key] = value;
    }

    public virtual void Add(object key, object? value)
    {
        if (!_entries.TryAdd(key, value))
        {
            throw new ArgumentException(string.Concat("Item has already been added. Key in dictionary: '", key.ToString(), "'  Key being added: '", key.ToString() + "'"));
        }
    }

    public virtual void Clear() => _entries.Clear();

    public virtual object Clone()
    {
        var copy = new Hashtable();
        foreach (System.Collections.Generic.KeyValuePair<object, object?> pair in _entries)
        {
            copy.Add(pair.Key, pair.Value);
        }

        return copy;
    }

    public virtual bool Contains(object key) => _entries.ContainsKey(key);

    public virtual bool ContainsKey(object key) => _entries.ContainsKey(key);

    public virtual bool ContainsValue(object? value) => _entries.ContainsValue(value);

    public virtual void CopyTo(Array array, int arrayIndex)
    {
        foreach (System.Collections.Generic.KeyValuePair<object, object?> entry in _entries)
        {
            array.SetValue(new DictionaryEntry(entry.Key, entry.Value), arrayIndex++);
        }
    }

    public virtual IDictionaryEnumerator GetEnumerator() => ((IDictionary)_entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public virtual void Remove(object key) => _entries.Remove(key);
}
