using System;

namespace DeviceKit.Cross.Elf;

/// <summary>A segment.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Flags">p_flags: 1 execute, 2 write, 4 read.</param>
/// <param name="Address">p_vaddr.</param>
/// <param name="LoadAddress">p_paddr, which is where QEMU puts it.</param>
/// <param name="Contents">The bytes in the file.</param>
/// <param name="MemorySize">The bytes in memory; those behind the contents are zero.</param>
/// <param name="Alignment">A power of two, in bytes.</param>
internal sealed record ElfSegment(ElfSegmentKind Kind, uint Flags, uint Address, uint LoadAddress, ReadOnlyMemory<byte> Contents, uint MemorySize, uint Alignment);
