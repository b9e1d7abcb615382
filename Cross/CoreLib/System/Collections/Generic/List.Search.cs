using System.Collections.ObjectModel;

namespace System.Collections.Generic;

/// <content>Finding and ordering.</content>
public partial class List<T>
{
    public int IndexOf(T item) => Array.IndexOf(_items, item, 0, _size);

    public int IndexOf(T item, int index) => index > _size ? throw new ArgumentOutOfRangeException(nameof(index)) : Array.IndexOf(_items, item, index, _size - index);

    public int IndexOf(T item, int index, int count) => Array.IndexOf(_items, item, index, count);

    public int LastIndexOf(T item) => _size == 0 ? -1 : Array.LastIndexOf(_items, item, _size - 1, _size);

    public int BinarySearch(T item) => BinarySearch(0, _size, item, null);

    public int BinarySearch(T item, IComparer<T>? comparer) => BinarySearch(0, _size, item, comparer);

    public int BinarySearch(int index, int count, T item, IComparer<T>? comparer)
    {
        CheckRange(index, count);
        return Array.BinarySearch(_items, index, count, item, comparer);
    }

    public bool Exists(Predicate<T> match) => FindIndex(match) >= 0;

    public T? Find(Predicate<T> match)
    {
        int index = FindIndex(match);
        return index < 0 ? default : _items[index];
    }

    public List<T> FindAll(Predicate<T> match)
    {
        ArgumentNullException.ThrowIfNull(match);
        var found = new List<T>();
        for (int i = 0; i < _size; i++)
        {
            if (match(_items[i]))
            {
                found.Add(_items[i]);
            }
        }

        return found;
    }

    public int FindIndex(Predicate<T> match) => FindIndex(0, _size, match);

    public int FindIndex(int startIndex, Predicate<T> match) => FindIndex(startIndex, _size - startIndex, match);

    public int FindIndex(int startIndex, int count, Predicate<T> match)
    {
        if ((uint)startIndex > (uint)_size)
        {
            throw new ArgumentOutOfRangeException(nameof(startIndex), "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
        }

        if (count < 0 || startIndex > _size - count)
        {
            throw new ArgumentOutOfRangeException(nameof(count), "Count must be positive and count must refer to a location within the string/array/collection.");
        }

        return Array.FindIndex(_items, startIndex, count, match);
    }

    public T? FindLast(Predicate<T> match)
    {
        int index = FindLastIndex(match);
        return index < 0 ? default : _items[index];
    }

    public int FindLastIndex(Predicate<T> match)
    {
        ArgumentNullException.ThrowIfNull(match);
        for (int i = _size - 1; i >= 0; i--)
        {
            if (match(_items[i]))
            {
                return i;
            }
        }

        return -1;
    }

    public void ForEach(Action<T> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        int version = _version;
        for (int i = 0; i < _size && version == _version; i++)
        {
            action(_items[i]);
        }

        if (version != _version)
        {
            throw new InvalidOperationException("Collection was modified; enumeration operation may not execute.");
        }
    }

    public bool TrueForAll(Predicate<T> match)
    {
        ArgumentNullException.ThrowIfNull(match);
        for (int i = 0; i < _size; i++)
        {
            if (!match(_items[i]))
            {
                return false;
            }
        }

        return true;
    }

    public List<TOutput> ConvertAll<TOutput>(Converter<T, TOutput> converter)
    {
        ArgumentNullException.ThrowIfNull(converter);
        var converted = new List<TOutput>(_size);
        for (int i = 0; i < _size; i++)
        {
            converted.Add(converter(_items[i]));
        }

        return converted;
    }

    public List<T> GetRange(int index, int count)
    {
        CheckRange(index, count);
        var range = new List<T>(count);
        Array.Copy(_items, index, range._items, 0, count);
        range._size = count;
        return range;
    }

    public List<T> Slice(int start, int length) => GetRange(start, length);

    public void Reverse() => Reverse(0, _size);

    public void Reverse(int index, int count)
    {
        CheckRange(index, count);
        Array.Reverse(_items, index, count);
        _version++;
    }

    public void Sort() => Sort(0, _size, null);

    public void Sort(IComparer<T>? comparer) => Sort(0, _size, comparer);

    public void Sort(int index, int count, IComparer<T>? comparer)
    {
        CheckRange(index, count);
        Array.Sort(_items, index, count, comparer);
        _version++;
    }

    public void Sort(Comparison<T> comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        _items.AsSpan(0, _size).Sort(comparison);
        _version++;
    }

    public ReadOnlyCollection<T> AsReadOnly() => new(this);
}
