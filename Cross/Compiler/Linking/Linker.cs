using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Elf;

namespace DeviceKit.Cross.Linking;

/// <summary>
/// Puts parts that have their addresses together to an image. A part sees the symbols of those that were added before it, save the local
/// ones, whose names have a dot. There are no relocations.
/// </summary>
/// <param name="memory">Where parts may be; those of a board's table that are not reserved.</param>
internal sealed class Linker(IReadOnlyList<MemoryRange> memory)
{
    private readonly List<ElfSection> _sections = [];
    private readonly List<ElfSymbol> _symbols = [];
    private readonly SortedDictionary<string, long> _global = new(StringComparer.Ordinal);

    /// <summary>The symbols that later parts see, in ordinal order.</summary>
    public IReadOnlyDictionary<string, long> Symbols => _global;

    /// <summary>The parts, in the order in which they came.</summary>
    public IReadOnlyList<ElfSection> Sections => _sections;

    /// <summary>Adds a part.</summary>
    /// <param name="section">Its bytes and its place.</param>
    /// <param name="symbols">Its symbols.</param>
    /// <exception cref="LinkException">It is outside of the memory or overlaps another, or a symbol is there already.</exception>
    public void Add(ElfSection section, IReadOnlyDictionary<string, long> symbols)
    {
        AddSection(section);
        foreach ((string name, long value) in symbols.OrderBy(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal))
        {
            Define(section, name, value);
        }
    }

    /// <summary>Adds a part whose symbols no other part sees.</summary>
    /// <param name="section">Its bytes and its place.</param>
    /// <param name="symbols">Its symbols, local ones.</param>
    /// <exception cref="LinkException">It is outside of the memory or overlaps another.</exception>
    public void Add(ElfSection section, IEnumerable<ElfSymbol> symbols)
    {
        AddSection(section);
        _symbols.AddRange(symbols);
    }

    /// <summary>Makes the image.</summary>
    /// <param name="entry">The symbol at which it starts.</param>
    /// <param name="machineFlags">e_flags.</param>
    /// <param name="board">The id of the board.</param>
    /// <exception cref="LinkException">There is no such symbol.</exception>
    public ElfFile Link(string entry, uint machineFlags, string board) => new()
    {
        Flags = machineFlags,
        Entry = _global.TryGetValue(entry, out long start) ? (uint)start : throw new LinkException($"the image has no symbol '{entry}' to start at"),
        Sections = [.. _sections.OrderBy(s => s.Address)],
        Symbols = [.. _symbols.Where(s => !s.IsGlobal), .. _symbols.Where(s => s.IsGlobal)],
        Notes = [ElfNote.ForBoard(board)],
    };

    private void AddSection(ElfSection section)
    {
        if (!memory.Any(m => m.Start <= section.Address && section.End <= m.End))
        {
            throw new LinkException($"section '{section.Name}' at 0x{section.Address:X8}, {section.Size} bytes, is not in one region of the board's memory");
        }

        if (_sections.FirstOrDefault(s => s.Address < section.End && section.Address < s.End) is { } other)
        {
            throw new LinkException($"section '{section.Name}' at 0x{section.Address:X8}, {section.Size} bytes, overlaps '{other.Name}' at 0x{other.Address:X8}");
        }

        if (_sections.Any(s => s.Name == section.Name))
        {
            throw new LinkException($"there are two sections '{section.Name}'");
        }

        _sections.Add(section);
    }

    private void Define(ElfSection section, string name, long value)
    {
        bool isLocal = name.Contains('.', StringComparison.Ordinal);
        if (!isLocal && !_global.TryAdd(name, value))
        {
            throw new LinkException($"the symbol '{name}' of section '{section.Name}' is there already");
        }

        string? place = value >= section.Address && value <= section.End ? section.Name : null;
        _symbols.Add(new ElfSymbol(name, unchecked((uint)value), 0, ElfSymbolKind.None, !isLocal, place));
    }
}
