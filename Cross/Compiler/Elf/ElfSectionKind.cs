namespace DeviceKit.Cross.Elf;

/// <summary>sh_type.</summary>
internal enum ElfSectionKind : uint
{
    /// <summary>Code or data of the program.</summary>
    Program = 1,

    /// <summary>The symbols.</summary>
    Symbols = 2,

    /// <summary>Names.</summary>
    Strings = 3,

    /// <summary>Notes.</summary>
    Note = 7,

    /// <summary>Memory that is zero at the start, and not in the file.</summary>
    Zeros = 8,
}
