using System;
using DeviceKit.Cross.Elf;

namespace DeviceKit.Fuzz.Targets;

/// <summary>The ELF reader: a file or one line of complaint, never both or neither.</summary>
public sealed class ElfTarget() : BytesTarget(Valid(ElfFileKind.Executable), Valid(ElfFileKind.Relocatable))
{
    public override string Name => "elf";

    public override void Parse(ReadOnlySpan<byte> input)
    {
        bool isRead = ElfReader.TryRead(input.ToArray(), out ElfFile? file, out string? error);
        if (isRead == (file is null) || isRead == (error is not null) || error?.Contains('\n', StringComparison.Ordinal) == true)
        {
            throw new InvalidOperationException($"Neither a file nor an error, or both: {error}");
        }

        file?.FindNote(ElfNote.DeviceKit, ElfNote.BoardType);
    }

    private static byte[] Valid(ElfFileKind kind) => ElfWriter.Write(new ElfFile
    {
        Kind = kind,
        Sections = [ElfSection.Program(".text", ElfSectionFlags.Execute, 0x40080000, new byte[20]), ElfSection.Zeros(".bss", 0x3FFB0000, 64)],
        Symbols = [new ElfSymbol("start", 0x40080000, 4, ElfSymbolKind.Function, true, ".text"), new ElfSymbol("N", 3, 0, ElfSymbolKind.None, false, null)],
        Notes = [ElfNote.ForBoard("qemu-sim")],
    });
}
