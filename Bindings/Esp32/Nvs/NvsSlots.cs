using System;
using DeviceKit.Native;
using DeviceKit.Signatures;

namespace DeviceKit.Esp32;

/// <summary>The two namespaces of a store, and what NVS does with them; whatever it refuses is a <see cref="StoreException"/>.</summary>
internal sealed partial class NvsSlots
{
    // A space is in no key of a store's user.
    private const string BatchKey = " batch";
    private const string DoneKey = " done";

    private readonly INvs _nvs;
    private readonly string _name;
    private readonly NvsHandle _first;
    private readonly NvsHandle _second;

    /// <summary>Opens both.</summary>
    /// <exception cref="StoreException">There is no room for their names, or no storage.</exception>
    public NvsSlots(INvs nvs, string name)
    {
        _nvs = nvs;
        _name = name;
        Require(nvs.Open(name, NvsOpenMode.Readwrite, out _first), NvsFunctions.Open, name);
        EspError error = nvs.Open(name + "~", NvsOpenMode.Readwrite, out _second);
        if (!error.IsSuccess())
        {
            nvs.Close(_first);
            Require(error, NvsFunctions.Open, name + "~");
        }
    }

    /// <summary>Sets a value in a slot; NVS leaves the old one or the new one when the power goes.</summary>
    public void Set(NvsSlot slot, string key, ReadOnlySpan<byte> value) => RequireStored(_nvs.SetBlob(Handle(slot), key, value), NvsFunctions.SetBlob, key);

    /// <summary>Erases a value, or finds none.</summary>
    public void Erase(NvsSlot slot, string key)
    {
        EspError error = _nvs.EraseKey(Handle(slot), key);
        if (error != EspError.NvsNotFound)
        {
            Require(error, NvsFunctions.EraseKey, key);
        }
    }

    /// <summary>Copies a value out.</summary>
    /// <param name="slot">Where it is.</param>
    /// <param name="key">Its key.</param>
    /// <param name="destination">Where to; when it is too short nothing is copied.</param>
    /// <param name="length">The value's length in bytes; 0 without one.</param>
    /// <returns>True when it was copied.</returns>
    public bool TryGet(NvsSlot slot, string key, Span<byte> destination, out int length)
    {
        uint size = (uint)destination.Length;
        EspError error = _nvs.GetBlob(Handle(slot), key, destination, ref size);
        if (error == EspError.NvsNotFound)
        {
            length = 0;
            return false;
        }

        if (error != EspError.NvsInvalidLength)
        {
            Require(error, NvsFunctions.GetBlob, key);
        }

        // Without room NVS tells the length and calls that a success.
        length = (int)size;
        return error.IsSuccess() && length <= destination.Length;
    }

    /// <summary>Whether a slot has this value.</summary>
    public bool Holds(NvsSlot slot, string key, ReadOnlySpan<byte> value)
    {
        _ = TryGet(slot, key, default, out int length);
        if (length != value.Length)
        {
            return false;
        }

        byte[] stored = new byte[length];
        return TryGet(slot, key, stored, out _) && value.SequenceEqual(stored);
    }

    /// <summary>Makes sure that all this is in flash.</summary>
    public void Flush()
    {
        Require(_nvs.Commit(_first), NvsFunctions.Commit, _name);
        Require(_nvs.Commit(_second), NvsFunctions.Commit, _name);
    }

    /// <summary>Lists the keys with their slots.</summary>
    /// <param name="directory">Where to.</param>
    public void List(StoreDirectory directory)
    {
        // Backwards, so that a key that somebody else put into both is the first slot's.
        List(NvsSlot.Second, directory);
        List(NvsSlot.First, directory);
    }

    /// <summary>Closes both. What a failed commit left is finished or undone at the next opening.</summary>
    public void Close()
    {
        _ = _nvs.Commit(_first);
        _ = _nvs.Commit(_second);
        _nvs.Close(_first);
        _nvs.Close(_second);
    }

    private void List(NvsSlot slot, StoreDirectory directory)
    {
        NativeFunction function = NvsFunctions.EntryFindInHandle;
        EspError error = _nvs.EntryFindInHandle(Handle(slot), NvsType.Blob, out NvsIterator iterator);
        while (error.IsSuccess())
        {
            error = _nvs.EntryInfo(iterator, out NvsEntryInfo info);
            if (!error.IsSuccess())
            {
                _nvs.ReleaseIterator(iterator);
                function = NvsFunctions.EntryInfo;
                break;
            }

            if (TryReadKey(info.Key, out string key))
            {
                directory.FindOrAdd(key).Slot = slot;
            }

            function = NvsFunctions.EntryNext;
            error = _nvs.EntryNext(ref iterator);
        }

        if (error != EspError.NvsNotFound)
        {
            Require(error, function, _name);
        }
    }

    /// <summary>A key as NVS lists it; those that no user of a store can have set are left out.</summary>
    private static bool TryReadKey(ReadOnlySpan<byte> text, out string key)
    {
        Span<char> characters = stackalloc char[NvsConstants.KeyNameMaxSize];
        int length = 0;
        while (length < text.Length && text[length] != 0)
        {
            characters[length] = (char)text[length];
            length++;
        }

        bool isKey = StoreLimits.IsKey(characters[..length]);
        key = isKey ? new string(characters[..length]) : string.Empty;
        return isKey;
    }

    private NvsHandle Handle(NvsSlot slot) => slot == NvsSlot.First ? _first : _second;

    /// <summary>As <see cref="Require"/>; a value that was stored while the old one could not be erased is stored.</summary>
    private void RequireStored(EspError error, NativeFunction function, string key)
    {
        if (error != EspError.NvsRemoveFailed)
        {
            Require(error, function, key);
        }
    }

    private void Require(EspError error, NativeFunction function, string key)
    {
        if (!error.IsSuccess())
        {
            throw NvsFailure.Of(error, function, _name, key);
        }
    }
}
