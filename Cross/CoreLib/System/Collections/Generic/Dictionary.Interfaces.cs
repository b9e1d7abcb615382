using System.Diagnostics.CodeAnalysis;

namespace System.Collections.Generic;

/// <content>What the interfaces want.</content>
public partial class Dictionary<TKey, TValue>
{
    ICollection<TKey> IDictionary<TKey, TValue>.Keys => Keys;

    ICollection<TValue> IDictionary<TKey, TValue>.Values => Values;

    IEnumerable<TKey> IReadOnlyDictionary<TKey, TValue>.Keys => Keys;

    IEnumerable<TValue> IReadOnlyDictionary<TKey, TValue>.Values => Values;

    bool ICollection<KeyValuePair<TKey, TValue>>.IsReadOnly => false;

    ICollection IDictionary.Keys => Keys;

    ICollection IDictionary.Values => Values;

    bool IDictionary.IsReadOnly => false;

    bool IDictionary.IsFixedSize => false;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => this;

    object? IDictionary.this[object key]
    {
        get => key is TKey typed && TryGetValue(typed, out TValue? value) ? value : null;
        set => this[(TKey)key] = (TValue)value!;
    }

    void ICollection<KeyValuePair<TKey, TValue>>.Add(KeyValuePair<TKey, TValue> item) => Add(item.Key, item.Value);

    bool ICollection<KeyValuePair<TKey, TValue>>.Contains(KeyValuePair<TKey, TValue> item) =>
        TryGetValue(item.Key, out TValue? value) && EqualityComparer<TValue>.Default.Equals(value, item.Value);

    bool ICollection<KeyValuePair<TKey, TValue>>.Remove(KeyValuePair<TKey, TValue> item) =>
        ((ICollection<KeyValuePair<TKey, TValue>>)this).Contains(item) && Remove(item.Key);

    void ICollection<KeyValuePair<TKey, TValue>>.CopyTo(KeyValuePair<TKey, TValue>[] array, int arrayIndex)
    {
        foreach (KeyValuePair<TKey, TValue> pair in this)
        {
            array[arrayIndex++] = pair;
        }
    }

    IEnumerator<KeyValuePair<TKey, TValue>> IEnumerable<KeyValuePair<TKey, TValue>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    bool IDictionary.Contains(object key) => key is TKey typed && ContainsKey(typed);

    void IDictionary.Add(object key, object? value) => Add((TKey)key, (TValue)value!);

    void IDictionary.Remove(object key)
    {
        if (key is TKey typed)
        {
            Remove(typed);
        }
    }

    IDictionaryEnumerator IDictionary.GetEnumerator() => new Enumerator(this, true);

    void ICollection.CopyTo(Array array, int index)
    {
        foreach (KeyValuePair<TKey, TValue> pair in this)
        {
            array.SetValue(pair, index++);
        }
    }

    public struct Enumerator : IEnumerator<KeyValuePair<TKey, TValue>>, IDictionaryEnumerator
    {
        private readonly Dictionary<TKey, TValue> _dictionary;
        private readonly bool _givesEntries;
        private readonly int _version;
        private int _index;
        private KeyValuePair<TKey, TValue> _current;

        internal Enumerator(Dictionary<TKey, TValue> dictionary, bool givesEntries)
        {
            _dictionary = dictionary;
            _givesEntries = givesEntries;
            _version = dictionary._version;
            _index = 0;
            _current = default;
        }

        public readonly KeyValuePair<TKey, TValue> Current => _current;

        readonly object? IEnumerator.Current => _givesEntries ? new DictionaryEntry(_current.Key, _current.Value) : _current;

        readonly DictionaryEntry IDictionaryEnumerator.Entry => new(_current.Key, _current.Value);

        readonly object IDictionaryEnumerator.Key => _current.Key;

        readonly object? IDictionaryEnumerator.Value => _current.Value;

        public bool MoveNext()
        {
            if (_version != _dictionary._version)
            {
                throw new InvalidOperationException("Collection was modified; enumeration operation may not execute.");
            }

            while (_index < _dictionary._count)
            {
                ref Entry entry = ref _dictionary._entries[_index++];
                if (entry.Next >= EndOfChain)
                {
                    _current = new KeyValuePair<TKey, TValue>(entry.Key, entry.Value);
                    return true;
                }
            }

            _current = default;
            return false;
        }

        public readonly void Dispose()
        {
        }

        void IEnumerator.Reset() => Restart();

        internal void Restart()
        {
            _index = 0;
            _current = default;
        }
    }
}
