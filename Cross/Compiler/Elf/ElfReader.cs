using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace DeviceKit.Cross.Elf;

/// <summary>Reads ELF32 little-endian files of any machine. Contents are not copied; nothing that a file says makes it read outside.</summary>
internal sealed class ElfReader
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly List<ElfSegment> _segments = [];
    private readonly List<ElfSection> _sections = [];
    private readonly List<string> _names = [];
    private readonly List<ElfSymbol> _symbols = [];
    private readonly List<ElfNote> _notes = [];

    private ElfReader(ReadOnlyMemory<byte> bytes) => _bytes = bytes;

    /// <summary>Reads a file.</summary>
    /// <param name="bytes">Its bytes, which the result refers to.</param>
    /// <param name="file">The file.</param>
    /// <param name="error">What is wrong, one line; null when nothing is.</param>
    /// <returns>False when it is none, or damaged.</returns>
    public static bool TryRead(ReadOnlyMemory<byte> bytes, [NotNullWhen(true)] out ElfFile? file, [NotNullWhen(false)] out string? error)
    {
        var reader = new ElfReader(bytes);
        error = Printable(reader.Read());
        file = error is not null ? null : new ElfFile
        {
            Kind = (ElfFileKind)reader.Half(ElfFormat.Type),
            Machine = reader.Half(ElfFormat.Machine),
            Flags = reader.Word(ElfFormat.Flags),
            Entry = reader.Word(ElfFormat.Entry),
            Segments = reader._segments,
            Sections = reader._sections,
            Symbols = reader._symbols,
            Notes = reader._notes,
        };
        return error is null;
    }

    /// <summary>Names of a damaged file may hold anything; a message is one line.</summary>
    private static string? Printable(string? message) => message is null ? null : string.Concat(message.Select(c => char.IsControl(c) ? '?' : c));

    private string? Read()
    {
        if (_bytes.Length < ElfFormat.HeaderSize)
        {
            return $"the file has {_bytes.Length} bytes, fewer than an ELF header";
        }

        if (BinaryPrimitives.ReadUInt64LittleEndian(_bytes.Span) != ElfFormat.Identification)
        {
            return Word(0) == unchecked((uint)ElfFormat.Identification) ? "the file is not ELF of 32 bits, little-endian, version 1" : "the file is not ELF";
        }

        if (Half(ElfFormat.Type) is not ((ushort)ElfFileKind.Relocatable or (ushort)ElfFileKind.Executable))
        {
            return $"the file is neither an executable nor a relocatable object: its type is {Half(ElfFormat.Type)}";
        }

        return ReadSegments() ?? ReadSections();
    }

    private string? ReadSegments()
    {
        int count = Half(ElfFormat.SegmentCount);
        long table = Word(ElfFormat.SegmentOffset);
        if (count > 0 && Half(ElfFormat.SegmentEntrySize) != ElfFormat.SegmentSize)
        {
            return $"a segment header has {Half(ElfFormat.SegmentEntrySize)} bytes instead of {ElfFormat.SegmentSize}";
        }

        if (!Has(table, (long)count * ElfFormat.SegmentSize))
        {
            return "the segment headers are outside the file";
        }

        for (int i = 0; i < count; i++)
        {
            int at = (int)table + (i * ElfFormat.SegmentSize);
            long offset = Word(at + ElfFormat.SegmentFileOffset);
            uint size = Word(at + ElfFormat.SegmentFileSize);
            uint memory = Word(at + ElfFormat.SegmentMemorySize);
            var kind = (ElfSegmentKind)Word(at + ElfFormat.SegmentKind);
            if (!Has(offset, size))
            {
                return $"segment {i} is outside the file";
            }

            uint load = Word(at + ElfFormat.SegmentLoadAddress);
            if (kind == ElfSegmentKind.Load && (memory < size || (long)load + memory > 1L << 32))
            {
                return memory < size ? $"segment {i} has fewer bytes in memory than in the file" : $"segment {i} ends above 4 GiB";
            }

            _segments.Add(new ElfSegment(kind, Word(at + ElfFormat.SegmentFlags), Word(at + ElfFormat.SegmentAddress), load, _bytes.Slice((int)offset, (int)size), memory, Word(at + ElfFormat.SegmentAlignment)));
        }

        return null;
    }

    private string? ReadSections()
    {
        int count = Half(ElfFormat.SectionCount);
        if (count == 0)
        {
            return ReadNotesOfSegments();
        }

        long table = Word(ElfFormat.SectionOffset);
        if (Half(ElfFormat.SectionEntrySize) != ElfFormat.SectionSize || !Has(table, (long)count * ElfFormat.SectionSize))
        {
            return "the section headers are outside the file, or of another size";
        }

        if (!TryContents(table, Half(ElfFormat.NameSection), count, out ReadOnlyMemory<byte> names))
        {
            return "the sections' names are outside the file";
        }

        long symbols = 0;
        for (int i = 0; i < count; i++)
        {
            int at = (int)table + (i * ElfFormat.SectionSize);
            if (!StringTable.TryRead(names.Span, Word(at + ElfFormat.SectionName), out string name))
            {
                return $"section {i} has no name";
            }

            if (!TryContents(table, i, count, out ReadOnlyMemory<byte> contents))
            {
                return $"section {i}, '{name}', is outside the file";
            }

            _names.Add(name);
            var kind = (ElfSectionKind)Word(at + ElfFormat.SectionKind);
            switch (kind)
            {
                case 0 or ElfSectionKind.Strings:
                    break;
                case ElfSectionKind.Symbols:
                    symbols = symbols == 0 ? at : -1;
                    break;
                case ElfSectionKind.Note when !NoteFormat.TryRead(contents, _notes):
                    return $"a note of section {i}, '{name}', is outside of it";
                default:
                    _sections.Add(new ElfSection(name, kind, (ElfSectionFlags)Word(at + ElfFormat.SectionFlags), Word(at + ElfFormat.SectionAddress), contents, Word(at + ElfFormat.SectionLength), Word(at + ElfFormat.SectionAlignment)));
                    break;
            }
        }

        return symbols switch { 0 => null, < 0 => "there are two symbol tables", _ => ReadSymbols(table, (int)symbols, count) };
    }

    private string? ReadSymbols(long table, int header, int count)
    {
        uint link = Word(header + ElfFormat.SectionLink);
        ReadOnlyMemory<byte> names = default;
        if (link > ushort.MaxValue || !TryContents(table, (int)link, count, out names))
        {
            return "the symbols' names are outside the file";
        }

        int size = (int)Word(header + ElfFormat.SectionLength);
        int start = (int)Word(header + ElfFormat.SectionFileOffset);
        for (int at = start + ElfFormat.SymbolSize; at <= start + size - ElfFormat.SymbolSize; at += ElfFormat.SymbolSize)
        {
            if (!StringTable.TryRead(names.Span, Word(at + ElfFormat.SymbolName), out string name))
            {
                return $"symbol {(at - start) / ElfFormat.SymbolSize} has no name";
            }

            byte info = _bytes.Span[at + ElfFormat.SymbolInfo];
            ushort section = Half(at + ElfFormat.SymbolSection);
            if (section >= _names.Count && section < 0xFF00)
            {
                return $"symbol '{name}' is in section {section}, which is not there";
            }

            string? place = section is 0 or >= 0xFF00 ? null : _names[section];
            _symbols.Add(new ElfSymbol(name, Word(at + ElfFormat.SymbolValue), Word(at + ElfFormat.SymbolLength), (ElfSymbolKind)(info & 15), info >> 4 != 0, place));
        }

        return null;
    }

    private string? ReadNotesOfSegments()
    {
        foreach (ElfSegment segment in _segments)
        {
            if (segment.Kind == ElfSegmentKind.Note && !NoteFormat.TryRead(segment.Contents, _notes))
            {
                return "a note is outside of its segment";
            }
        }

        return null;
    }

    private bool TryContents(long table, int number, int count, out ReadOnlyMemory<byte> contents)
    {
        contents = default;
        if (number >= count)
        {
            return false;
        }

        int at = (int)table + (number * ElfFormat.SectionSize);
        long offset = Word(at + ElfFormat.SectionFileOffset);
        uint size = Word(at + ElfFormat.SectionLength);
        if (Word(at + ElfFormat.SectionKind) is 0 or (uint)ElfSectionKind.Zeros)
        {
            return true;
        }

        bool isThere = Has(offset, size);
        contents = isThere ? _bytes.Slice((int)offset, (int)size) : default;
        return isThere;
    }

    private bool Has(long offset, long size) => offset + size <= _bytes.Length;

    private ushort Half(int offset) => BinaryPrimitives.ReadUInt16LittleEndian(_bytes.Span[offset..]);

    private uint Word(int offset) => BinaryPrimitives.ReadUInt32LittleEndian(_bytes.Span[offset..]);
}
