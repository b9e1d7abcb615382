namespace DeviceKit.Cross.Elf;

/// <summary>p_type.</summary>
internal enum ElfSegmentKind : uint
{
    /// <summary>Is copied into memory.</summary>
    Load = 1,

    /// <summary>Holds notes.</summary>
    Note = 4,
}
