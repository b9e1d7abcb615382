using System;

namespace DeviceKit.Cross.Elf;

/// <summary>A section.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Flags">Its flags.</param>
/// <param name="Address">The address of its first byte; 0 when it is not in memory.</param>
/// <param name="Contents">Its bytes; none for <see cref="ElfSectionKind.Zeros"/>.</param>
/// <param name="Size">How many bytes it has.</param>
/// <param name="Alignment">A power of two, in bytes.</param>
internal sealed record ElfSection(string Name, ElfSectionKind Kind, ElfSectionFlags Flags, uint Address, ReadOnlyMemory<byte> Contents, uint Size, uint Alignment)
{
    /// <summary>A section of code or data.</summary>
    public static ElfSection Program(string name, ElfSectionFlags flags, uint address, ReadOnlyMemory<byte> contents, uint alignment = 4) =>
        new(name, ElfSectionKind.Program, flags | ElfSectionFlags.Allocate, address, contents, (uint)contents.Length, alignment);

    /// <summary>A section of zeros that is written to.</summary>
    public static ElfSection Zeros(string name, uint address, uint size, uint alignment = 4) =>
        new(name, ElfSectionKind.Zeros, ElfSectionFlags.Allocate | ElfSectionFlags.Write, address, default, size, alignment);

    /// <summary>The first address behind it.</summary>
    public long End => (long)Address + Size;

    /// <summary>True when it is in memory.</summary>
    public bool IsLoaded => Flags.HasFlag(ElfSectionFlags.Allocate);
}
