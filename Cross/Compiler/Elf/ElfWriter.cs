using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace DeviceKit.Cross.Elf;

/// <summary>
/// Writes an ELF file: header, segment headers, contents in the order of the sections, tables, section headers. The same file has the same
/// bytes always. In an executable each section in memory is a PT_LOAD, at an offset that is its address modulo the alignment.
/// </summary>
internal sealed class ElfWriter
{
    private readonly ElfFile _file;
    private readonly List<ElfSection> _sections;
    private readonly List<ElfSection> _segments;
    private readonly List<ElfSymbol> _symbols;
    private readonly StringTable _names = new();
    private readonly StringTable _symbolNames = new();
    private readonly Dictionary<ElfSection, uint> _offsets = new(ReferenceEqualityComparer.Instance);

    private ElfWriter(ElfFile file)
    {
        _file = file;
        _sections = [.. file.Sections.Where(s => s.Kind != ElfSectionKind.Note)];
        if (file.Notes.Count > 0)
        {
            byte[] notes = NoteFormat.Write(file.Notes);
            _sections.Add(new ElfSection(".note.devicekit", ElfSectionKind.Note, ElfSectionFlags.None, 0, notes, (uint)notes.Length, 4));
        }

        // Those of no bytes are not loaded.
        _segments = file.Kind == ElfFileKind.Executable ? [.. _sections.Where(s => s.Size > 0 && (s.IsLoaded || s.Kind == ElfSectionKind.Note))] : [];
        _symbols = [.. file.Symbols.OrderBy(s => s.IsGlobal)];
    }

    /// <summary>Writes a file.</summary>
    /// <param name="file">What to write; its segments are not looked at.</param>
    /// <returns>The bytes.</returns>
    /// <exception cref="ArgumentException">A symbol's section is none of the file's, or an alignment is no power of two.</exception>
    public static byte[] Write(ElfFile file) => new ElfWriter(file).Write();

    private byte[] Write()
    {
        int[] numbers = [.. _symbols.Select(SectionNumber)];
        uint here = (uint)(ElfFormat.HeaderSize + (_segments.Count * ElfFormat.SegmentSize));
        foreach (ElfSection section in _sections)
        {
            here = Place(here, section);
        }

        byte[] symbols = SymbolTable(numbers);
        byte[] symbolNames = _symbolNames.ToArray();
        var symbolSection = new ElfSection(".symtab", ElfSectionKind.Symbols, ElfSectionFlags.None, 0, symbols, (uint)symbols.Length, 4);
        var symbolNameSection = new ElfSection(".strtab", ElfSectionKind.Strings, ElfSectionFlags.None, 0, symbolNames, (uint)symbolNames.Length, 1);
        List<ElfSection> all = [.. _sections, symbolSection, symbolNameSection];
        uint[] names = [.. all.Select(s => _names.Add(s.Name)), _names.Add(".shstrtab")];
        byte[] nameBytes = _names.ToArray();
        all.Add(new ElfSection(".shstrtab", ElfSectionKind.Strings, ElfSectionFlags.None, 0, nameBytes, (uint)nameBytes.Length, 1));
        foreach (ElfSection section in all.Skip(_sections.Count))
        {
            here = Place(here, section);
        }

        uint table = ElfFormat.Align(here, 4);
        byte[] bytes = new byte[table + (uint)((all.Count + 1) * ElfFormat.SectionSize)];
        WriteHeader(bytes, table, all.Count + 1);
        for (int i = 0; i < _segments.Count; i++)
        {
            WriteSegment(bytes.AsSpan(ElfFormat.HeaderSize + (i * ElfFormat.SegmentSize)), _segments[i]);
        }

        for (int i = 0; i < all.Count; i++)
        {
            all[i].Contents.Span.CopyTo(bytes.AsSpan((int)_offsets[all[i]]));
            WriteSection(bytes.AsSpan((int)table + ((i + 1) * ElfFormat.SectionSize)), all[i], names[i]);
        }

        return bytes;
    }

    private uint Place(uint here, ElfSection section)
    {
        if (!BitOperations.IsPow2(section.Alignment))
        {
            throw new ArgumentException($"the alignment of '{section.Name}' is {section.Alignment}, which is no power of two");
        }

        // Only the remainder counts: the file offset and the address are equal modulo the alignment.
        uint offset = here + ((section.Address - here) & (section.Alignment - 1));
        _offsets.Add(section, offset);
        return offset + (uint)section.Contents.Length;
    }

    private int SectionNumber(ElfSymbol symbol)
    {
        if (symbol.Section is null)
        {
            return ElfFormat.Absolute;
        }

        int found = _sections.FindIndex(s => s.Name == symbol.Section);
        return found >= 0 ? found + 1 : throw new ArgumentException($"the symbol '{symbol.Name}' is in '{symbol.Section}', which is no section of the file");
    }

    private byte[] SymbolTable(int[] numbers)
    {
        byte[] bytes = new byte[(_symbols.Count + 1) * ElfFormat.SymbolSize];
        for (int i = 0; i < _symbols.Count; i++)
        {
            Span<byte> to = bytes.AsSpan((i + 1) * ElfFormat.SymbolSize);
            ElfSymbol symbol = _symbols[i];
            Put(to, ElfFormat.SymbolName, _symbolNames.Add(symbol.Name));
            Put(to, ElfFormat.SymbolValue, symbol.Value);
            Put(to, ElfFormat.SymbolLength, symbol.Size);
            to[ElfFormat.SymbolInfo] = (byte)((symbol.IsGlobal ? 0x10 : 0) | (byte)symbol.Kind);
            Put(to, ElfFormat.SymbolSection, (ushort)numbers[i]);
        }

        return bytes;
    }

    private void WriteHeader(Span<byte> to, uint sectionTable, int sections)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(to, ElfFormat.Identification);
        Put(to, ElfFormat.Type, (ushort)_file.Kind);
        Put(to, ElfFormat.Machine, _file.Machine);
        Put(to, ElfFormat.Version, 1u);
        Put(to, ElfFormat.Entry, _file.Entry);
        Put(to, ElfFormat.SegmentOffset, _segments.Count == 0 ? 0u : ElfFormat.HeaderSize);
        Put(to, ElfFormat.SectionOffset, sectionTable);
        Put(to, ElfFormat.Flags, _file.Flags);
        Put(to, ElfFormat.OwnSize, (ushort)ElfFormat.HeaderSize);
        Put(to, ElfFormat.SegmentEntrySize, (ushort)ElfFormat.SegmentSize);
        Put(to, ElfFormat.SegmentCount, (ushort)_segments.Count);
        Put(to, ElfFormat.SectionEntrySize, (ushort)ElfFormat.SectionSize);
        Put(to, ElfFormat.SectionCount, (ushort)sections);
        Put(to, ElfFormat.NameSection, (ushort)(sections - 1));
    }

    private void WriteSegment(Span<byte> to, ElfSection section)
    {
        bool isNote = section.Kind == ElfSectionKind.Note;
        Put(to, ElfFormat.SegmentKind, (uint)(isNote ? ElfSegmentKind.Note : ElfSegmentKind.Load));
        Put(to, ElfFormat.SegmentFileOffset, _offsets[section]);
        Put(to, ElfFormat.SegmentAddress, section.Address);
        Put(to, ElfFormat.SegmentLoadAddress, section.Address);
        Put(to, ElfFormat.SegmentFileSize, (uint)section.Contents.Length);
        Put(to, ElfFormat.SegmentMemorySize, section.Size);
        Put(to, ElfFormat.SegmentFlags, 4u | (section.Flags.HasFlag(ElfSectionFlags.Write) ? 2u : 0) | (section.Flags.HasFlag(ElfSectionFlags.Execute) ? 1u : 0));
        Put(to, ElfFormat.SegmentAlignment, section.Alignment);
    }

    private void WriteSection(Span<byte> to, ElfSection section, uint name)
    {
        bool isSymbols = section.Kind == ElfSectionKind.Symbols;
        Put(to, ElfFormat.SectionName, name);
        Put(to, ElfFormat.SectionKind, (uint)section.Kind);
        Put(to, ElfFormat.SectionFlags, (uint)section.Flags);
        Put(to, ElfFormat.SectionAddress, section.Address);
        Put(to, ElfFormat.SectionFileOffset, _offsets[section]);
        Put(to, ElfFormat.SectionLength, section.Size);
        Put(to, ElfFormat.SectionLink, isSymbols ? (uint)_sections.Count + 2 : 0);
        Put(to, ElfFormat.SectionInfo, isSymbols ? (uint)_symbols.Count(s => !s.IsGlobal) + 1 : 0);
        Put(to, ElfFormat.SectionAlignment, section.Alignment);
        Put(to, ElfFormat.SectionElementSize, isSymbols ? (uint)ElfFormat.SymbolSize : 0);
    }

    private static void Put(Span<byte> to, int offset, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(to[offset..], value);

    private static void Put(Span<byte> to, int offset, ushort value) => BinaryPrimitives.WriteUInt16LittleEndian(to[offset..], value);
}
