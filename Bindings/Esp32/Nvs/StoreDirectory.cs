using System.Collections.Generic;

namespace DeviceKit.Esp32;

/// <summary>The keys of a store in ordinal order.</summary>
internal sealed class StoreDirectory
{
    private readonly List<StoreEntry> _entries = [];

    /// <summary>Every key, those of which the removal is staged too.</summary>
    public IReadOnlyList<StoreEntry> Entries => _entries;

    /// <summary>A key's entry, or null.</summary>
    public StoreEntry? Find(string key)
    {
        int index = IndexOf(key);
        return index < 0 ? null : _entries[index];
    }

    /// <summary>A key's entry, a new one where there was none.</summary>
    public StoreEntry FindOrAdd(string key)
    {
        int index = IndexOf(key);
        if (index < 0)
        {
            index = ~index;
            _entries.Insert(index, new StoreEntry(key));
        }

        return _entries[index];
    }

    /// <summary>The keys that the store shows.</summary>
    public List<string> VisibleKeys()
    {
        var keys = new List<string>(_entries.Count);
        for (int i = 0; i < _entries.Count; i++)
        {
            if (_entries[i].IsVisible)
            {
                keys.Add(_entries[i].Key);
            }
        }

        return keys;
    }

    /// <summary>Forgets what is staged.</summary>
    public void Unstage()
    {
        for (int i = 0; i < _entries.Count; i++)
        {
            _entries[i].Unstage();
        }

        RemoveEmpty();
    }

    /// <summary>Takes over where the committed values are.</summary>
    /// <param name="found">Where they were found; nothing is staged there.</param>
    public void TakeSlots(StoreDirectory found)
    {
        for (int i = 0; i < _entries.Count; i++)
        {
            _entries[i].Slot = null;
        }

        for (int i = 0; i < found._entries.Count; i++)
        {
            FindOrAdd(found._entries[i].Key).Slot = found._entries[i].Slot;
        }
    }

    /// <summary>Removes the entries that stand for nothing.</summary>
    private void RemoveEmpty()
    {
        int kept = 0;
        for (int i = 0; i < _entries.Count; i++)
        {
            if (_entries[i].Slot is not null || _entries[i].Staged is not null)
            {
                _entries[kept++] = _entries[i];
            }
        }

        _entries.RemoveRange(kept, _entries.Count - kept);
    }

    /// <summary>The place of a key, or the complement of the place where it belongs.</summary>
    private int IndexOf(string key)
    {
        int low = 0;
        int high = _entries.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int order = string.CompareOrdinal(_entries[middle].Key, key);
            if (order == 0)
            {
                return middle;
            }

            if (order < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return ~low;
    }
}
