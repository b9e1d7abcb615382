namespace DeviceKit.Cross.Elf;

/// <summary>e_type.</summary>
internal enum ElfFileKind : ushort
{
    /// <summary>An object that a linker goes on with.</summary>
    Relocatable = 1,

    /// <summary>An image that a loader loads.</summary>
    Executable = 2,
}
