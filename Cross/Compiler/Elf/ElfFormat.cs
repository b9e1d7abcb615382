namespace DeviceKit.Cross.Elf;

/// <summary>ELF32, little-endian (System V ABI, chapter 4 and 5): sizes, offsets and constants in the order of the headers.</summary>
internal static class ElfFormat
{
    /// <summary>e_machine of the Xtensa.</summary>
    public const ushort MachineXtensa = 94;

    /// <summary>e_flags of GNU's linker: code and literals are where the tables of GNU's tools say; there is no flag for a core.</summary>
    public const uint XtensaFlags = 0x300;

    /// <summary>0x7F, ELF, 32 bit, little-endian, version 1.</summary>
    public const ulong Identification = 0x00_01_01_01_46_4C_45_7F;

    /// <summary>The sizes of the file header, a segment's, a section's and a symbol.</summary>
    public const int HeaderSize = 52, SegmentSize = 32, SectionSize = 40, SymbolSize = 16;

    /// <summary>The file header.</summary>
    public const int Type = 16, Machine = 18, Version = 20, Entry = 24, SegmentOffset = 28, SectionOffset = 32, Flags = 36, OwnSize = 40,
        SegmentEntrySize = 42, SegmentCount = 44, SectionEntrySize = 46, SectionCount = 48, NameSection = 50;

    /// <summary>A segment's header.</summary>
    public const int SegmentKind = 0, SegmentFileOffset = 4, SegmentAddress = 8, SegmentLoadAddress = 12, SegmentFileSize = 16, SegmentMemorySize = 20,
        SegmentFlags = 24, SegmentAlignment = 28;

    /// <summary>A section's header.</summary>
    public const int SectionName = 0, SectionKind = 4, SectionFlags = 8, SectionAddress = 12, SectionFileOffset = 16, SectionLength = 20, SectionLink = 24,
        SectionInfo = 28, SectionAlignment = 32, SectionElementSize = 36;

    /// <summary>A symbol.</summary>
    public const int SymbolName = 0, SymbolValue = 4, SymbolLength = 8, SymbolInfo = 12, SymbolSection = 14;

    /// <summary>The section number of a symbol that is a plain number.</summary>
    public const ushort Absolute = 0xFFF1;

    /// <summary>Rounds up to a multiple of a power of two.</summary>
    public static uint Align(uint value, uint alignment) => (value + alignment - 1) & ~(alignment - 1);
}
