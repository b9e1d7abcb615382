using System;
using System.Collections.Generic;
using System.Linq;

namespace DeviceKit.Emulation.Esp32;

/// <content>Writing, reading and erasing values.</content>
public sealed partial class NvsFlash
{
    /// <summary>Writes a value and erases the one that the key had.</summary>
    internal NvsError Write(byte owner, NvsType type, string key, ReadOnlySpan<byte> data)
    {
        List<(NvsPage Page, int Index, NvsItem Item)> old = Heads(owner, key);
        if (old.Count > 0 && TypeOf(old[^1].Item) == type && Read(owner, type, key, out byte[] value) == NvsError.Ok && data.SequenceEqual(value))
        {
            return NvsError.Ok;
        }

        NvsError error = type == NvsType.Blob
            ? WriteBlob(owner, key, data, old.Count > 0 && old[^1].Item.Type == NvsType.BlobIndex ? (byte)(old[^1].Item.ChunkStart ^ SecondVersion) : (byte)0)
            : WriteItem(owner, type, key, data);
        if (error != NvsError.Ok)
        {
            return error;
        }

        // Looked for anew: moving items may have moved the old one. It comes before the new one in the order of the pages.
        old = Heads(owner, key);
        foreach ((NvsPage page, int index, NvsItem item) in old.Take(old.Count - 1))
        {
            EraseValue(page, index, item);
        }

        return NvsError.Ok;
    }

    /// <summary>Reads a value's bytes, those of a string with its NUL.</summary>
    internal NvsError Read(byte owner, NvsType type, string key, out byte[] value)
    {
        value = [];
        (NvsPage? page, int index, NvsItem item) = Heads(owner, key).FirstOrDefault();
        if (page is null || TypeOf(item) != type)
        {
            return NvsError.NotFound;
        }

        if (type == NvsType.Blob)
        {
            return ReadBlob(owner, key, item, out value);
        }

        byte[]? data = item.IsVariable ? page.ReadData(index, item) : item.Data[..SizeOf(type)].ToArray();
        value = data ?? value;
        return data is null ? NvsError.NotFound : NvsError.Ok;
    }

    /// <summary>Erases a key's value, of whatever type.</summary>
    internal NvsError EraseKey(byte owner, string key)
    {
        List<(NvsPage Page, int Index, NvsItem Item)> heads = Heads(owner, key);
        foreach ((NvsPage page, int index, NvsItem item) in heads)
        {
            EraseValue(page, index, item);
        }

        return heads.Count == 0 ? NvsError.NotFound : NvsError.Ok;
    }

    /// <summary>Erases a namespace's values; its name stays.</summary>
    internal void EraseNamespace(byte owner)
    {
        foreach ((NvsPage page, int index, NvsItem item) in Items(owner).Where(found => found.Item.Type != NvsType.Blob).ToList())
        {
            EraseValue(page, index, item);
        }
    }

    /// <summary>The entries that a namespace's values take.</summary>
    internal int CountEntries(byte owner) => Items(owner).Sum(found => found.Item.Span);

    /// <summary>The bytes of a number.</summary>
    internal static int SizeOf(NvsType type) => (int)type & 0x0F;

    private static NvsType TypeOf(NvsItem head) => head.Type == NvsType.BlobIndex ? NvsType.Blob : head.Type;

    private NvsError WriteItem(byte owner, NvsType type, string key, ReadOnlySpan<byte> data)
    {
        if (data.Length > NvsPage.MaxVariable)
        {
            return NvsError.ValueTooLong;
        }

        if (_pages!.Current.TryWrite(owner, type, NvsItem.NoChunk, key, data))
        {
            return NvsError.Ok;
        }

        NvsError error = NextPage();
        if (error != NvsError.Ok)
        {
            return error;
        }

        return _pages.Current.TryWrite(owner, type, NvsItem.NoChunk, key, data) ? NvsError.Ok : NvsError.NotEnoughSpace;
    }

    private NvsError NextPage()
    {
        if (_pages!.Current.State == NvsPageState.Active)
        {
            _pages.Current.Mark(NvsPageState.Full);
        }

        return _pages.RequestPage();
    }

    /// <summary>The entries of a key that stand for a value: all but a blob's chunks. More than one only while a value is replaced.</summary>
    private List<(NvsPage Page, int Index, NvsItem Item)> Heads(byte owner, string key) =>
        [.. Items(owner).Where(found => found.Item.Type != NvsType.Blob && found.Item.Key == key)];

    private void EraseValue(NvsPage page, int index, NvsItem item)
    {
        page.EraseItem(index, item);
        if (item.Type == NvsType.BlobIndex)
        {
            EraseChunks(item.NamespaceIndex, item.Key, item.ChunkStart);
        }
    }
}
