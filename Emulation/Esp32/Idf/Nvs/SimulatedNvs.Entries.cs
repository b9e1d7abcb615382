using System;
using System.Collections.Generic;
using System.Text;
using DeviceKit.Esp32;
using Generated = DeviceKit.Esp32;

namespace DeviceKit.Emulation.Esp32;

/// <content>Lists of entries.</content>
internal sealed partial class SimulatedNvs
{
    /// <inheritdoc/>
    public EspError EntryFind(string partName, string? namespaceName, Generated.NvsType type, out NvsIterator outputIterator)
    {
        outputIterator = NvsIterator.Invalid;
        return RequireReady("nvs_entry_find") && partName == DefaultPartition
            ? Find(namespaceName, type, out outputIterator)
            : EspError.NvsNotFound;
    }

    /// <inheritdoc/>
    public EspError EntryFindInHandle(NvsHandle handle, Generated.NvsType type, out NvsIterator outputIterator)
    {
        outputIterator = NvsIterator.Invalid;
        return TryGet("nvs_entry_find_in_handle", handle, out NvsOpening opening)
            ? Find(opening.Values.Name, type, out outputIterator)
            : EspError.NvsInvalidHandle;
    }

    /// <inheritdoc/>
    public EspError EntryNext(ref NvsIterator iterator)
    {
        if (!TryGet("nvs_entry_next", iterator, out NvsIteration iteration))
        {
            return EspError.InvalidArg;
        }

        if (iteration.MoveNext())
        {
            return EspError.Ok;
        }

        _iterations.TryRemove(iterator.Value, out _);
        iterator = NvsIterator.Invalid;
        return EspError.NvsNotFound;
    }

    /// <inheritdoc/>
    public EspError EntryInfo(NvsIterator iterator, out NvsEntryInfo outInfo)
    {
        outInfo = default;
        if (!TryGet("nvs_entry_info", iterator, out NvsIteration iteration))
        {
            return EspError.InvalidArg;
        }

        NvsEntry entry = iteration.Current;
        Span<byte> name = outInfo.NamespaceName;
        Span<byte> key = outInfo.Key;
        Encoding.UTF8.GetBytes(entry.Namespace, name);
        Encoding.UTF8.GetBytes(entry.Key, key);
        outInfo.Type = (Generated.NvsType)(int)entry.Type;
        return EspError.Ok;
    }

    /// <inheritdoc/>
    public void ReleaseIterator(NvsIterator iterator)
    {
        const string Call = "nvs_release_iterator";
        if (_core.Tasks.RequireTask(Call) && !iterator.IsInvalid && !_iterations.TryRemove(iterator.Value, out _))
        {
            _core.Contract.Add("nvs.iterator", Call, _iterations.Describe(iterator.Value));
        }
    }

    private EspError Find(string? namespaceName, Generated.NvsType type, out NvsIterator iterator)
    {
        iterator = NvsIterator.Invalid;
        IEnumerator<NvsEntry> entries = _storage.Entries(namespaceName, (NvsType)(int)type).GetEnumerator();
        if (!entries.MoveNext())
        {
            return EspError.NvsNotFound;
        }

        iterator = new NvsIterator(_iterations.Add(new NvsIteration(entries)));
        return EspError.Ok;
    }

    private bool TryGet(string call, NvsIterator iterator, out NvsIteration iteration)
    {
        iteration = null!;
        if (!_core.Tasks.RequireTask(call))
        {
            return false;
        }

        bool isLive = _iterations.TryGet(iterator.Value, out iteration) && !iteration.IsStale;
        if (!isLive)
        {
            _core.Contract.Add("nvs.iterator", call, iteration is null ? _iterations.Describe(iterator.Value) : "the storage was taken away under it");
        }

        return isLive;
    }
}
