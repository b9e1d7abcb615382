using System;

namespace DeviceKit.Cross.Elf;

/// <summary>sh_flags.</summary>
[Flags]
internal enum ElfSectionFlags : uint
{
    /// <summary>Not in memory.</summary>
    None = 0,

    /// <summary>Is written to.</summary>
    Write = 1,

    /// <summary>Is in memory.</summary>
    Allocate = 2,

    /// <summary>Is executed.</summary>
    Execute = 4,
}
