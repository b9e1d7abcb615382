using System.Collections.Generic;

namespace DeviceKit.Cross.Elf;

/// <summary>An ELF file, as far as an image of this compiler has need of it.</summary>
internal sealed record ElfFile
{
    /// <summary>Executable or relocatable.</summary>
    public ElfFileKind Kind { get; init; } = ElfFileKind.Executable;

    /// <summary>e_machine.</summary>
    public ushort Machine { get; init; } = ElfFormat.MachineXtensa;

    /// <summary>e_flags.</summary>
    public uint Flags { get; init; }

    /// <summary>The address at which it starts.</summary>
    public uint Entry { get; init; }

    /// <summary>What is loaded, and where the notes are. <see cref="ElfWriter"/> makes them of the sections.</summary>
    public IReadOnlyList<ElfSegment> Segments { get; init; } = [];

    /// <summary>The sections, without the empty one and without the tables of names and symbols.</summary>
    public IReadOnlyList<ElfSection> Sections { get; init; } = [];

    /// <summary>The symbols, without the empty one; local ones first.</summary>
    public IReadOnlyList<ElfSymbol> Symbols { get; init; } = [];

    /// <summary>The notes of the sections of that kind, or of the segments where there are no sections.</summary>
    public IReadOnlyList<ElfNote> Notes { get; init; } = [];

    /// <summary>The text of the first note of a name and a type, or null.</summary>
    public string? FindNote(string name, uint type)
    {
        foreach (ElfNote note in Notes)
        {
            if (note.Name == name && note.Type == type)
            {
                return System.Text.Encoding.UTF8.GetString(note.Descriptor.Span).TrimEnd('\0');
            }
        }

        return null;
    }
}
