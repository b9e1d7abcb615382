using System;
using System.Linq;
using DeviceKit.Esp32;
using DeviceKit.Native;

namespace DeviceKit.Emulation.Esp32;

/// <summary>The key-value store as ESP-IDF's C interface shows it, on <see cref="NvsFlash"/>. A call takes the time that its flash operations take.</summary>
internal sealed partial class SimulatedNvs : INvs
{
    private const string DefaultPartition = "nvs";

    private readonly IdfCore _core;
    private readonly SimulatedFlash _flash;
    private readonly FlashTimings _timings;
    private readonly NvsFlash _storage;
    private readonly HandleTable<NvsOpening> _openings;
    private readonly HandleTable<NvsIteration> _iterations;

    public SimulatedNvs(IdfCore core, SimulatedFlash flash, FlashTimings timings)
    {
        _core = core;
        _flash = flash;
        _timings = timings;
        _storage = new NvsFlash(flash);
        _openings = new HandleTable<NvsOpening>(core);
        _iterations = new HandleTable<NvsIteration>(core);
        core.AtEnd(FindLeaks);
        core.AtRestart(() => FindUncommitted("esp_restart"));
    }

    /// <inheritdoc/>
    public EspError FlashInit()
    {
        EspError error = Operate("nvs_flash_init", _storage.Initialize);
        _core.NvsIsReady = _storage.IsInitialized;
        return error;
    }

    /// <inheritdoc/>
    public EspError FlashDeinit()
    {
        if (!RequireReady("nvs_flash_deinit"))
        {
            return EspError.NvsNotInitialized;
        }

        FindUncommitted("nvs_flash_deinit");
        EndAll("nvs_flash_deinit");
        return Operate("nvs_flash_deinit", _storage.Deinitialize);
    }

    /// <inheritdoc/>
    public EspError FlashErase()
    {
        if (!_core.Tasks.RequireTask("nvs_flash_erase"))
        {
            return EspError.Fail;
        }

        EndAll("nvs_flash_erase");
        return Operate("nvs_flash_erase", _storage.Erase);
    }

    /// <inheritdoc/>
    public EspError Open(string namespaceName, NvsOpenMode openMode, out NvsHandle outHandle)
    {
        outHandle = NvsHandle.Invalid;
        if (!RequireReady("nvs_open"))
        {
            return EspError.NvsNotInitialized;
        }

        NvsNamespace? opened = null;
        EspError error = Operate("nvs_open", () => _storage.Open(namespaceName, openMode != NvsOpenMode.Readonly, out opened));
        if (opened is not null)
        {
            outHandle = new NvsHandle(_openings.Add(new NvsOpening(opened)).Value);
        }

        return error;
    }

    /// <inheritdoc/>
    public void Close(NvsHandle handle)
    {
        const string Call = "nvs_close";
        if (!TryGet(Call, handle, out NvsOpening opening))
        {
            return;
        }

        NoteUncommitted(Call, opening);
        opening.Values.Close();
        _openings.TryRemove(new Pointer32(handle.Value), out _);
    }

    /// <inheritdoc/>
    public EspError Commit(NvsHandle handle)
    {
        if (!TryGet("nvs_commit", handle, out NvsOpening opening))
        {
            return EspError.NvsInvalidHandle;
        }

        opening.IsDirty = false;
        return Code(opening.Values.Commit());
    }

    /// <inheritdoc/>
    public EspError GetStats(string? partName, out NvsStats nvsStats)
    {
        nvsStats = default;
        if (partName is not (null or DefaultPartition))
        {
            return EspError.NvsPartNotFound;
        }

        if (!RequireReady("nvs_get_stats"))
        {
            return EspError.NvsNotInitialized;
        }

        EspError error = Code(_storage.GetStatistics(out NvsStatistics found));
        nvsStats = new NvsStats
        {
            UsedEntries = (uint)found.UsedEntries,
            FreeEntries = (uint)found.FreeEntries,
            AvailableEntries = (uint)found.AvailableEntries,
            TotalEntries = (uint)found.TotalEntries,
            NamespaceCount = (uint)found.NamespaceCount,
        };
        return error;
    }

    /// <inheritdoc/>
    public EspError GetUsedEntryCount(NvsHandle handle, out uint usedEntries)
    {
        usedEntries = 0;
        if (!TryGet("nvs_get_used_entry_count", handle, out NvsOpening opening))
        {
            return EspError.NvsInvalidHandle;
        }

        EspError error = Code(opening.Values.CountEntries(out int count));
        usedEntries = (uint)count;
        return error;
    }

    private static EspError Code(NvsError error) => (EspError)(int)error;

    /// <summary>Does something that may write, and holds the calling task up for as long as the flash takes.</summary>
    private EspError Operate(string call, Func<NvsError> operation)
    {
        if (!_core.Tasks.RequireTask(call))
        {
            return EspError.Fail;
        }

        long operations = _flash.Operations;
        long erasures = _flash.TotalErasures;
        long bytes = _flash.BytesWritten;
        NvsError error = operation();
        TimeSpan duration = _timings.Of(_flash.Operations - operations, _flash.TotalErasures - erasures, _flash.BytesWritten - bytes);
        if (_core.Tasks.Context == CallContext.ApplicationTask)
        {
            _core.Tasks.BlockUntil(call, _core.Now + duration);
        }

        return Code(error);
    }

    private bool RequireReady(string call)
    {
        if (!_core.Tasks.RequireTask(call))
        {
            return false;
        }

        if (!_storage.IsInitialized)
        {
            _core.Contract.Add("nvs.state", call);
        }

        return _storage.IsInitialized;
    }

    private bool TryGet(string call, NvsHandle handle, out NvsOpening opening)
    {
        opening = null!;
        if (!_core.Tasks.RequireTask(call))
        {
            return false;
        }

        var key = new Pointer32(handle.Value);
        bool isOpen = _openings.TryGet(key, out opening);
        if (!isOpen)
        {
            _core.Contract.Add("nvs.handle", call, _openings.Describe(key));
        }

        return isOpen;
    }

    /// <summary>The storage goes, and every handle with it.</summary>
    private void EndAll(string call)
    {
        if (_core.IsWifiSetUp)
        {
            _core.Contract.Add("nvs.in-use", call);
        }

        _core.NvsIsReady = false;
        _openings.RemoveAll();
        foreach (NvsIteration iteration in _iterations.Live)
        {
            iteration.IsStale = true;
        }
    }

    private void NoteUncommitted(string call, NvsOpening opening)
    {
        if (opening.IsDirty)
        {
            _core.Contract.Add("nvs.uncommitted", call, $"namespace {opening.Values.Name}");
        }
    }

    private void FindUncommitted(string call)
    {
        foreach (NvsOpening opening in _openings.Live)
        {
            NoteUncommitted(call, opening);
        }
    }

    private void FindLeaks()
    {
        int left = _openings.Live.Count();
        if (left > 0)
        {
            _core.Contract.Add("nvs.leak", "nvs_open", $"{left} left, the first of namespace {_openings.Live.First().Values.Name}");
        }

        int iterators = _iterations.Live.Count();
        if (iterators > 0)
        {
            _core.Contract.Add("nvs.iterator-leak", "nvs_entry_find", $"{iterators} left");
        }
    }
}
