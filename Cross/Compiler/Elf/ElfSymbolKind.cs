namespace DeviceKit.Cross.Elf;

/// <summary>The lower half of st_info.</summary>
internal enum ElfSymbolKind : byte
{
    /// <summary>A label.</summary>
    None = 0,

    /// <summary>Data.</summary>
    Object = 1,

    /// <summary>Code.</summary>
    Function = 2,
}
