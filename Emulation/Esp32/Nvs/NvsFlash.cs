using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace DeviceKit.Emulation.Esp32;

/// <summary>NVS on a flash partition, byte for byte as ESP-IDF lays it out: what it makes can be read by ESP-IDF's tools, and the other way round.</summary>
/// <remarks>
/// Source: ESP-IDF programming guide, "Non-Volatile Storage Library". Every change is on flash when its call returns; a loss of power in the
/// middle leaves the old value or the new one. An unchanged value is not written again.
/// </remarks>
public sealed partial class NvsFlash
{
    private const byte SecondVersion = 0x80;
    private const byte LastNamespace = 254;

    private readonly SimulatedFlash _flash;
    private readonly Dictionary<string, byte> _namespaces = new(StringComparer.Ordinal);
    private NvsPages? _pages;

    /// <summary>
    /// Whether bytes can be an image of a partition: whole sectors, three or more, each empty or with a page's state at its beginning. A partition with
    /// anything else in it would be taken for an empty one.
    /// </summary>
    /// <param name="image">The bytes.</param>
    public static bool IsImage(ReadOnlySpan<byte> image)
    {
        const int LeastSectors = 3;
        bool isImage = image.Length % SimulatedFlash.SectorSize == 0 && image.Length >= LeastSectors * SimulatedFlash.SectorSize;
        for (int at = 0; isImage && at < image.Length; at += SimulatedFlash.SectorSize)
        {
            isImage = (NvsPageState)BinaryPrimitives.ReadUInt32LittleEndian(image[at..])
                is NvsPageState.Uninitialized or NvsPageState.Active or NvsPageState.Full or NvsPageState.Freeing;
        }

        return isImage;
    }

    /// <summary>NVS on a partition; <see cref="Initialize"/> comes first.</summary>
    /// <param name="flash">The partition; it outlives a restart.</param>
    public NvsFlash(SimulatedFlash flash)
    {
        ArgumentNullException.ThrowIfNull(flash);
        _flash = flash;
    }

    /// <summary>True between <see cref="Initialize"/> and <see cref="Deinitialize"/>.</summary>
    public bool IsInitialized => _pages is not null;

    /// <summary>The flash; its wear is there.</summary>
    public SimulatedFlash Flash => _flash;

    /// <summary>nvs_flash_init: reads the pages and clears away what a loss of power left. A second call is nothing.</summary>
    /// <returns>Ok, NoFreePages or NewVersionFound.</returns>
    /// <exception cref="PowerLossException">The power went.</exception>
    public NvsError Initialize()
    {
        if (_pages is not null)
        {
            return NvsError.Ok;
        }

        NvsPages pages = new();
        NvsError error = pages.Load(_flash);
        if (error != NvsError.Ok)
        {
            return error;
        }

        _pages = pages;
        _namespaces.Clear();
        foreach ((_, _, NvsItem item) in Items(0))
        {
            _namespaces[item.Key] = item.Data[0];
        }

        EraseBrokenBlobs();
        return NvsError.Ok;
    }

    /// <summary>nvs_flash_deinit: handles become invalid.</summary>
    /// <returns>Ok or NotInitialized.</returns>
    public NvsError Deinitialize()
    {
        if (_pages is null)
        {
            return NvsError.NotInitialized;
        }

        _pages = null;
        _namespaces.Clear();
        return NvsError.Ok;
    }

    /// <summary>nvs_flash_erase: deinitialises, and erases every sector of the partition.</summary>
    /// <returns>Ok.</returns>
    /// <exception cref="PowerLossException">The power went.</exception>
    public NvsError Erase()
    {
        Deinitialize();
        for (int sector = 0; sector < _flash.Sectors; sector++)
        {
            _flash.Erase(sector);
        }

        return NvsError.Ok;
    }

    /// <summary>nvs_open.</summary>
    /// <param name="name">The namespace, 1 to 15 bytes of UTF-8; one that is opened for writing is made.</param>
    /// <param name="canWrite">False to open for reading only.</param>
    /// <param name="opened">The handle, or null.</param>
    /// <returns>Ok, NotInitialized, NotFound, InvalidName, KeyTooLong or NotEnoughSpace.</returns>
    /// <exception cref="PowerLossException">The power went.</exception>
    public NvsError Open(string name, bool canWrite, out NvsNamespace? opened)
    {
        ArgumentNullException.ThrowIfNull(name);
        opened = null;
        if (_pages is null)
        {
            return NvsError.NotInitialized;
        }

        NvsError error = CheckName(name);
        if (error != NvsError.Ok)
        {
            return error;
        }

        if (!_namespaces.TryGetValue(name, out byte index))
        {
            error = canWrite ? CreateNamespace(name, out index) : NvsError.NotFound;
        }

        opened = error == NvsError.Ok ? new NvsNamespace(this, _pages, name, index, canWrite) : null;
        return error;
    }

    /// <summary>nvs_get_stats.</summary>
    /// <param name="statistics">The figures.</param>
    /// <returns>Ok or NotInitialized.</returns>
    public NvsError GetStatistics(out NvsStatistics statistics)
    {
        statistics = default;
        if (_pages is null)
        {
            return NvsError.NotInitialized;
        }

        int total = _pages.Count * NvsPage.EntryCount;
        int used = _pages.Listed.Sum(page => page.Used);
        int free = total - used;
        statistics = new NvsStatistics(used, free, Math.Max(0, free - NvsPage.EntryCount), total, _namespaces.Count);
        return NvsError.Ok;
    }

    /// <summary>nvs_entry_find and nvs_entry_next: the values in the order of the pages, read as the iteration goes on.</summary>
    /// <param name="name">A namespace, or null for all.</param>
    /// <param name="type">A type, or <see cref="NvsType.Any"/>.</param>
    public IEnumerable<NvsEntry> Entries(string? name = null, NvsType type = NvsType.Any)
    {
        foreach ((_, _, NvsItem item) in Items())
        {
            bool isFirstChunk = item.Type != NvsType.Blob || item.Chunk is 0 or SecondVersion;
            if (item.NamespaceIndex != 0 && item.Type != NvsType.BlobIndex && isFirstChunk && (type == NvsType.Any || type == item.Type))
            {
                string owner = _namespaces.First(pair => pair.Value == item.NamespaceIndex).Key;
                if (name is null || name == owner)
                {
                    yield return new NvsEntry(owner, item.Key, item.Type);
                }
            }
        }
    }

    /// <summary>Whether a handle was opened since the last initialisation.</summary>
    internal bool IsCurrent(NvsPages pages) => ReferenceEquals(pages, _pages);

    internal static NvsError CheckName(string name)
    {
        if (name.Length == 0)
        {
            return NvsError.InvalidName;
        }

        return Encoding.UTF8.GetByteCount(name) > NvsItem.MaxKeyLength ? NvsError.KeyTooLong : NvsError.Ok;
    }

    private NvsError CreateNamespace(string name, out byte index)
    {
        index = (byte)Enumerable.Range(1, LastNamespace).FirstOrDefault(i => !_namespaces.ContainsValue((byte)i));
        if (index == 0)
        {
            return NvsError.NotEnoughSpace;
        }

        NvsError error = Write(0, NvsType.U8, name, [index]);
        if (error == NvsError.Ok)
        {
            _namespaces.Add(name, index);
        }

        return error;
    }

    private IEnumerable<(NvsPage Page, int Index, NvsItem Item)> Items(byte? namespaceIndex = null)
    {
        for (int i = 0; i < (_pages?.Listed.Count ?? 0); i++)
        {
            NvsPage page = _pages!.Listed[i];
            foreach ((int index, NvsItem item) in page.Items())
            {
                if (namespaceIndex is null || item.NamespaceIndex == namespaceIndex)
                {
                    yield return (page, index, item);
                }
            }
        }
    }
}
