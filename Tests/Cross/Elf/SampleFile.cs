using System.Linq;
using DeviceKit.Cross.Elf;

namespace DeviceKit.Cross.Tests.Elf;

/// <summary>A file with one of everything.</summary>
internal static class SampleFile
{
    public static ElfFile Create(ElfFileKind kind = ElfFileKind.Executable) => new()
    {
        Kind = kind,
        Flags = ElfFormat.XtensaFlags,
        Entry = 0x40080004,
        Sections =
        [
            ElfSection.Program(".rodata", ElfSectionFlags.None, 0x3FFB0003, new byte[] { 1, 2, 3 }, 1),
            ElfSection.Zeros(".bss", 0x3FFB0010, 0x20, 16),
            ElfSection.Program(".text", ElfSectionFlags.Execute, 0x40080000, Enumerable.Range(0, 37).Select(i => (byte)i).ToArray(), 16),
            ElfSection.Program(".data", ElfSectionFlags.Write, 0x40081234, new byte[] { 9, 8, 7, 6 }),
        ],
        Symbols =
        [
            new ElfSymbol("start", 0x40080004, 8, ElfSymbolKind.Function, true, ".text"),
            new ElfSymbol("text.next", 0x40080008, 0, ElfSymbolKind.None, false, ".text"),
            new ElfSymbol("zeros", 0x3FFB0010, 0x20, ElfSymbolKind.Object, true, ".bss"),
            new ElfSymbol("NUMBER", 0xFFFFFFFE, 0, ElfSymbolKind.None, true, null),
        ],
        Notes = [ElfNote.ForBoard("qemu-sim"), new ElfNote("x", 7, new byte[] { 1, 2, 3, 4, 5 })],
    };
}
