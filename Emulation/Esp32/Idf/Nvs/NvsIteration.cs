using System.Collections.Generic;

namespace DeviceKit.Emulation.Esp32;

/// <summary>What an nvs_iterator_t stands for: a place in a list that is read as it goes on.</summary>
/// <param name="entries">The list, at its first entry.</param>
internal sealed class NvsIteration(IEnumerator<NvsEntry> entries)
{
    /// <summary>The entry.</summary>
    public NvsEntry Current => entries.Current;

    /// <summary>True once the storage was taken away under it: only nvs_release_iterator is left.</summary>
    public bool IsStale { get; set; }

    /// <summary>Goes on.</summary>
    public bool MoveNext() => entries.MoveNext();
}
