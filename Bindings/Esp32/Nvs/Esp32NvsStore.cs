using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Native;
using DeviceKit.Signatures;

namespace DeviceKit.Esp32;

/// <summary>STORE on an ESP32: a namespace of its key-value store in flash, nvs.h. A value is a blob under its own key, as other code may read it.</summary>
/// <remarks>
/// NVS makes one key durable at a time. A commit that changes one key is that and nothing more; one that changes several writes each value once, beside
/// the old one in a second namespace, with a record of the keys before and one number behind (<c>README.md</c> has the figures). It is finished or undone
/// when the store is opened after a loss of power. Values that do not change are not written. A commit completes before it returns, and holds the task up
/// for as long as the flash takes: under a millisecond for a small value, some 50 ms when a sector has to be erased.
/// </remarks>
public sealed class Esp32NvsStore : IStore, IDisposable
{
    private readonly NvsSlots _slots;
    private readonly StoreDirectory _directory = new();
    private bool _mustFinish;
    private bool _isDisposed;

    /// <summary>Sets the default nvs partition up, where nobody has yet, and opens the store in it.</summary>
    /// <param name="nvs">The chip's key-value store.</param>
    /// <param name="options">Where, and what to do with a partition that cannot be used.</param>
    /// <exception cref="StoreException">The partition cannot be used; nothing was changed unless the options say to erase it.</exception>
    public Esp32NvsStore(INvs nvs, Esp32NvsOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(nvs);
        options ??= new Esp32NvsOptions();
        SetUp(nvs, options.ErasesUnusable);
        _slots = new NvsSlots(nvs, options.Namespace);
        try
        {
            FindAll();
        }
        catch (StoreException)
        {
            _slots.Close();
            throw;
        }
    }

    /// <inheritdoc/>
    public int MaxKeyLength => StoreLimits.MaxKeyLength;

    /// <summary>4,000 bytes, what a page of NVS holds.</summary>
    public int MaxValueLength => StoreLimits.MaxValueLength;

    /// <inheritdoc/>
    public IReadOnlyList<string> Keys => _directory.VisibleKeys();

    /// <inheritdoc/>
    /// <exception cref="StoreException">What is in flash is damaged.</exception>
    public bool TryGet(string key, Span<byte> destination, out int length)
    {
        ArgumentNullException.ThrowIfNull(key);
        length = 0;
        if (_directory.Find(key) is not { IsVisible: true } entry)
        {
            return false;
        }

        if (!entry.IsStaged)
        {
            return _slots.TryGet(entry.Slot!.Value, key, destination, out length);
        }

        length = entry.Staged!.Length;
        return entry.Staged.AsSpan().TryCopyTo(destination);
    }

    /// <inheritdoc/>
    public void Set(string key, ReadOnlySpan<byte> value)
    {
        StoreLimits.Check(key, value.Length);
        _directory.FindOrAdd(key).Stage(value);
    }

    /// <inheritdoc/>
    public void Remove(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        _directory.Find(key)?.StageRemoval();
    }

    /// <inheritdoc/>
    public ValueTask CommitAsync(CancellationToken cancellationToken = default)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromCanceled(cancellationToken);
        }

        try
        {
            Commit();
            return ValueTask.CompletedTask;
        }
        catch (StoreException e)
        {
            return ValueTask.FromException(e);
        }
    }

    /// <inheritdoc/>
    public void Rollback() => _directory.Unstage();

    /// <summary>Closes the namespace; what is staged is forgotten. Idempotent.</summary>
    public void Dispose()
    {
        if (!_isDisposed)
        {
            _isDisposed = true;
            _slots.Close();
        }
    }

    private static void SetUp(INvs nvs, bool erasesUnusable)
    {
        EspError error = nvs.FlashInit();
        if (error is EspError.NvsNoFreePages or EspError.NvsNewVersionFound)
        {
            if (!erasesUnusable)
            {
                throw NvsFailure.Unusable(error);
            }

            Require(nvs.FlashErase(), NvsFunctions.FlashErase);
            error = nvs.FlashInit();
        }

        Require(error, NvsFunctions.FlashInit);
    }

    private static void Require(EspError error, NativeFunction function)
    {
        if (!error.IsSuccess())
        {
            throw NvsFailure.Missing(error, function);
        }
    }

    private void Commit()
    {
        if (_mustFinish)
        {
            FindAll();
        }

        List<StoreEntry> changes = Changes();
        if (changes.Count == 1)
        {
            CommitOne(changes[0]);
        }
        else if (changes.Count > 1)
        {
            CommitSeveral(changes);
        }

        _directory.Unstage();
    }

    /// <summary>What is staged and differs from what is in flash.</summary>
    private List<StoreEntry> Changes()
    {
        var changes = new List<StoreEntry>();
        foreach (StoreEntry entry in _directory.Entries)
        {
            bool isChange = entry.IsStaged && (entry.Staged is null
                ? entry.Slot is not null
                : entry.Slot is null || !_slots.Holds(entry.Slot.Value, entry.Key, entry.Staged));
            if (isChange)
            {
                changes.Add(entry);
            }
        }

        return changes;
    }

    private void CommitOne(StoreEntry change)
    {
        NvsSlot slot = change.Slot ?? NvsSlot.First;
        if (change.Staged is { } value)
        {
            _slots.Set(slot, change.Key, value);
            change.Slot = slot;
        }
        else
        {
            _slots.Erase(slot, change.Key);
            change.Slot = null;
        }

        _slots.Flush();
    }

    private void CommitSeveral(List<StoreEntry> changes)
    {
        _mustFinish = true;
        try
        {
            _slots.WriteBatch(changes);
        }
        catch (StoreException)
        {
            // It may count although NVS reported a failure.
            if (!TryFinish())
            {
                throw;
            }
        }

        foreach (StoreEntry change in changes)
        {
            change.Slot = change.Staged is null ? null : change.OtherSlot;
        }

        TryFinish();
    }

    /// <summary>Finishes or undoes a commit of several keys, and looks where everything is.</summary>
    private void FindAll()
    {
        _slots.FinishBatch();
        var found = new StoreDirectory();
        _slots.List(found);
        _directory.TakeSlots(found);
        _mustFinish = false;
    }

    /// <summary>Tidies up, or leaves it to the next commit, or to the next start.</summary>
    /// <returns>True when there was a commit to finish, and it counts.</returns>
    private bool TryFinish()
    {
        try
        {
            bool counts = _slots.FinishBatch();
            _mustFinish = false;
            return counts;
        }
        catch (StoreException)
        {
            return false;
        }
    }
}
