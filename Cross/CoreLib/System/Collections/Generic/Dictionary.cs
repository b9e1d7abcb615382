using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using DeviceKit.CoreLib.Runtime;

namespace System.Collections.Generic;

/// <summary>Chains of entries in one array; removed entries are used again, last first, so that the order of enumeration is .NET's.</summary>
public partial class Dictionary<TKey, TValue> : IDictionary<TKey, TValue>, IDictionary, IReadOnlyDictionary<TKey, TValue>
    where TKey : notnull
{
    private const int EndOfChain = -1;
    private const int FreeBase = -3; // A free entry's next is this less the next free one.

    private readonly IEqualityComparer<TKey>? _comparer;
    private int[]? _buckets; // One more than an index; a power of two of them.
    private Entry[] _entries = [];
    private int _count; // Entries in use or free.
    private int _freeList = EndOfChain;
    private int _freeCount;
    private int _version;

    public Dictionary()
        : this(0, null)
    {
    }

    public Dictionary(int capacity)
        : this(capacity, null)
    {
    }

    public Dictionary(IEqualityComparer<TKey>? comparer)
        : this(0, comparer)
    {
    }

    public Dictionary(int capacity, IEqualityComparer<TKey>? comparer)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        _comparer = comparer is DefaultEqualityComparer<TKey> ? null : comparer;
        if (capacity > 0)
        {
            Resize(capacity);
        }
    }

    public Dictionary(IDictionary<TKey, TValue> dictionary)
        : this(dictionary, null)
    {
    }

    public Dictionary(IDictionary<TKey, TValue> dictionary, IEqualityComparer<TKey>? comparer)
        : this(dictionary?.Count ?? 0, comparer)
    {
        ArgumentNullException.ThrowIfNull(dictionary);
        foreach (KeyValuePair<TKey, TValue> pair in dictionary)
        {
            Add(pair.Key, pair.Value);
        }
    }

    public Dictionary(IEnumerable<KeyValuePair<TKey, TValue>> collection)
        : this(collection, null)
    {
    }

    public Dictionary(IEnumerable<KeyValuePair<TKey, TValue>> collection, IEqualityComparer<TKey>? comparer)
        : this(0, comparer)
    {
        ArgumentNullException.ThrowIfNull(collection);
        foreach (KeyValuePair<TKey, TValue> pair in collection)
        {
            Add(pair.Key, pair.Value);
        }
    }

    public IEqualityComparer<TKey> Comparer => _comparer ?? EqualityComparer<TKey>.Default;

    public int Count => _count - _freeCount;

    public int Capacity => _entries.Length;

    public KeyCollection Keys => new(this);

    public ValueCollection Values => new(this);

    public TValue this[TKey key]
    {
        get
        {
            int index = Find(key);
            if (index < 0)
            {
                ThrowMissing(key);
            }

            return _entries[index].Value;
        }

        set => Insert(key, value, replaces: true, throws: false);
    }

    public void Add(TKey key, TValue value) => Insert(key, value, replaces: false, throws: true);

    public bool TryAdd(TKey key, TValue value) => Insert(key, value, replaces: false, throws: false);

    public bool ContainsKey(TKey key) => Find(key) >= 0;

    public bool ContainsValue(TValue value)
    {
        for (int i = 0; i < _count; i++)
        {
            if (_entries[i].Next >= EndOfChain && Equality<TValue>.AreEqual(_entries[i].Value, value))
            {
                return true;
            }
        }

        return false;
    }

    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        int index = Find(key);
        value = index < 0 ? default : _entries[index].Value;
        return index >= 0;
    }

    public bool Remove(TKey key) => Remove(key, out _);

    public bool Remove(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        ThrowIfNull(key);
        value = default;
        if (_buckets is null)
        {
            return false;
        }

        int code = HashOf(key);
        ref int bucket = ref _buckets[code & (_buckets.Length - 1)];
        int previous = EndOfChain;
        for (int i = bucket - 1; i >= 0; i = _entries[i].Next)
        {
            ref Entry entry = ref _entries[i];
            if (entry.Code == code && KeysEqual(entry.Key, key))
            {
                if (previous < 0)
                {
                    bucket = entry.Next + 1;
                }
                else
                {
                    _entries[previous].Next = entry.Next;
                }

                value = entry.Value;
                entry = default;
                entry.Next = FreeBase - _freeList;
                _freeList = i;
                _freeCount++;
                return true;
            }

            previous = i;
        }

        return false;
    }

    public void Clear()
    {
        if (_count > 0)
        {
            Array.Clear(_buckets!);
            Array.Clear(_entries, 0, _count);
            _count = 0;
            _freeList = EndOfChain;
            _freeCount = 0;
        }
    }

    public int EnsureCapacity(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        if (_entries.Length < capacity)
        {
            _version++;
            Resize(capacity);
        }

        return _entries.Length;
    }

    public void TrimExcess() => TrimExcess(Count);

    public void TrimExcess(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, Count);
        Entry[] old = _entries;
        int count = _count;
        _entries = [];
        _buckets = null;
        _count = 0;
        _freeList = EndOfChain;
        _freeCount = 0;
        _version++;
        if (capacity > 0)
        {
            Resize(capacity);
        }

        for (int i = 0; i < count; i++)
        {
            if (old[i].Next >= EndOfChain)
            {
                Insert(old[i].Key, old[i].Value, replaces: false, throws: false);
            }
        }
    }

    public Enumerator GetEnumerator() => new(this, false);

    internal ref TValue ValueReference(TKey key, out bool exists)
    {
        int index = Find(key);
        exists = index >= 0;
        if (!exists)
        {
            Insert(key, default!, replaces: false, throws: false);
            index = Find(key);
        }

        return ref _entries[index].Value;
    }

    private static void ThrowIfNull(TKey key)
    {
        if (key is null)
        {
            ArgumentNullException.Throw(nameof(key));
        }
    }

    [DoesNotReturn]
    private static void ThrowMissing(TKey key) => throw new KeyNotFoundException(string.Concat("The given key '", key.ToString(), "' was not present in the dictionary."));

    private int HashOf(TKey key)
    {
        uint code = (uint)(_comparer is null ? key.GetHashCode() : _comparer.GetHashCode(key));
        return (int)(code ^ (code >> 15)); // The low bits choose the bucket.
    }

    private bool KeysEqual(TKey first, TKey second) => _comparer is null ? Equality<TKey>.AreEqual(first, second) : _comparer.Equals(first, second);

    private int Find(TKey key)
    {
        ThrowIfNull(key);
        if (_buckets is null)
        {
            return -1;
        }

        int code = HashOf(key);
        Entry[] entries = _entries;
        int i = _buckets[code & (_buckets.Length - 1)] - 1;
        while (i >= 0 && !(entries[i].Code == code && KeysEqual(entries[i].Key, key)))
        {
            i = entries[i].Next;
        }

        return i;
    }

    private bool Insert(TKey key, TValue value, bool replaces, bool throws)
    {
        int found = Find(key);
        if (found >= 0)
        {
            if (replaces)
            {
                _entries[found].Value = value;
                return true;
            }

            return throws ? throw new ArgumentException(string.Concat("An item with the same key has already been added. Key: ", key.ToString())) : false;
        }

        int index;
        if (_freeCount > 0)
        {
            index = _freeList;
            _freeList = FreeBase - _entries[index].Next;
            _freeCount--;
        }
        else
        {
            if (_count == _entries.Length)
            {
                Resize(_count == 0 ? 4 : _count * 2);
            }

            index = _count++;
        }

        int code = HashOf(key);
        ref int bucket = ref _buckets![code & (_buckets.Length - 1)];
        ref Entry entry = ref _entries[index];
        entry.Code = code;
        entry.Key = key;
        entry.Value = value;
        entry.Next = bucket - 1;
        bucket = index + 1;
        _version++;
        return true;
    }

    private void Resize(int size)
    {
        var entries = new Entry[size];
        Array.Copy(_entries, entries, _count);
        var buckets = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)size)];
        for (int i = 0; i < _count; i++)
        {
            if (entries[i].Next >= EndOfChain)
            {
                ref int bucket = ref buckets[entries[i].Code & (buckets.Length - 1)];
                entries[i].Next = bucket - 1;
                bucket = i + 1;
            }
        }

        _buckets = buckets;
        _entries = entries;
    }

    private struct Entry
    {
        public int Code;
        public int Next; // The next of the chain, or what FreeBase says.
        public TKey Key;
        public TValue Value;
    }
}
