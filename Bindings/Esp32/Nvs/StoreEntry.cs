using System;

namespace DeviceKit.Esp32;

/// <summary>A key of a store: where its committed value is, and what is staged over it.</summary>
/// <param name="key">The key.</param>
internal sealed class StoreEntry(string key)
{
    /// <summary>The key.</summary>
    public string Key => key;

    /// <summary>Where its committed value is, or null when it has none.</summary>
    public NvsSlot? Slot { get; set; }

    /// <summary>True when a value or a removal is staged.</summary>
    public bool IsStaged { get; private set; }

    /// <summary>The staged value; null for a removal, and when nothing is staged.</summary>
    public byte[]? Staged { get; private set; }

    /// <summary>True when the store shows the key.</summary>
    public bool IsVisible => IsStaged ? Staged is not null : Slot is not null;

    /// <summary>Where the next value goes that has to stand beside the committed one.</summary>
    public NvsSlot OtherSlot => Slot == NvsSlot.First ? NvsSlot.Second : NvsSlot.First;

    /// <summary>Stages a value.</summary>
    /// <param name="value">Copied.</param>
    public void Stage(ReadOnlySpan<byte> value)
    {
        IsStaged = true;
        Staged = value.ToArray();
    }

    /// <summary>Stages the removal.</summary>
    public void StageRemoval()
    {
        IsStaged = true;
        Staged = null;
    }

    /// <summary>Forgets what is staged.</summary>
    public void Unstage()
    {
        IsStaged = false;
        Staged = null;
    }
}
