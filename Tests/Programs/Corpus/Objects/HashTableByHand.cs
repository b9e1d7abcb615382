// covers: array x class; string x hash
using System;

namespace Programs.Objects.HashTableByHand;

internal static class Program
{
    internal static void Main()
    {
        var table = new Table();
        const string Text = "it was the best of times it was the worst of times it was the age of wisdom it was the age of foolishness";
        foreach (string word in Text.Split(' '))
        {
            table.Increase(word);
        }

        Console.WriteLine(table.Count);
        foreach (string word in new[] { "it", "times", "age", "foolishness", "none" })
        {
            Console.WriteLine(table.Get(word));
        }

        Console.WriteLine(table.Remove("was"));
        Console.WriteLine(table.Get("was"));
        Console.WriteLine(table.Count);
    }
}

internal sealed class Table
{
    private Entry?[] _slots = new Entry?[4];

    public int Count { get; private set; }

    public int Get(string key) => Find(key)?.Value ?? 0;

    public void Increase(string key)
    {
        Entry? e = Find(key);
        if (e is not null)
        {
            e.Value++;
            return;
        }

        if (Count == _slots.Length)
        {
            Grow();
        }

        uint slot = Hash(key) % (uint)_slots.Length;
        _slots[slot] = new Entry { Key = key, Value = 1, Next = _slots[slot] };
        Count++;
    }

    public bool Remove(string key)
    {
        ref Entry? place = ref _slots[Hash(key) % (uint)_slots.Length];
        while (place is not null)
        {
            if (place.Key == key)
            {
                place = place.Next;
                Count--;
                return true;
            }

            place = ref place.Next;
        }

        return false;
    }

    private static uint Hash(string key)
    {
        uint hash = 5381;
        foreach (char c in key)
        {
            hash = (hash * 33) ^ c;
        }

        return hash;
    }

    private Entry? Find(string key)
    {
        Entry? e = _slots[Hash(key) % (uint)_slots.Length];
        while (e is not null && e.Key != key)
        {
            e = e.Next;
        }

        return e;
    }

    private void Grow()
    {
        Entry?[] old = _slots;
        _slots = new Entry?[old.Length * 2];
        foreach (Entry? first in old)
        {
            Entry? e = first;
            while (e is not null)
            {
                Entry? next = e.Next;
                uint slot = Hash(e.Key) % (uint)_slots.Length;
                e.Next = _slots[slot];
                _slots[slot] = e;
                e = next;
            }
        }
    }

    private sealed class Entry
    {
        public required string Key;
        public int Value;
        public Entry? Next;
    }
}
