using System;
using System.Linq;
using DeviceKit.Cross.Elf;
using Xunit;

namespace DeviceKit.Cross.Tests.Elf;

public sealed class ElfRoundTripTests
{
    [Theory]
    [InlineData(ElfFileKind.Executable)]
    [InlineData(ElfFileKind.Relocatable)]
    internal void File_ThatIsWritten_IsReadTheSame(ElfFileKind kind)
    {
        ElfFile file = SampleFile.Create(kind);
        ElfFile read = Read(ElfWriter.Write(file));
        Assert.Equal((file.Kind, file.Machine, file.Flags, file.Entry), (read.Kind, read.Machine, read.Flags, read.Entry));
        Assert.Equal(file.Sections.Select(Describe), read.Sections.Where(s => s.Kind != ElfSectionKind.Note).Select(Describe));
        Assert.Equal(file.Symbols.OrderBy(s => s.IsGlobal), read.Symbols);
        Assert.Equal(file.Notes.Select(n => $"{n.Name} {n.Type} {Convert.ToHexString(n.Descriptor.Span)}"), read.Notes.Select(n => $"{n.Name} {n.Type} {Convert.ToHexString(n.Descriptor.Span)}"));
        Assert.Equal("qemu-sim", read.FindNote(ElfNote.DeviceKit, ElfNote.BoardType));
        Assert.Null(read.FindNote(ElfNote.DeviceKit, 2));
    }

    [Fact]
    public void Executable_HasALoadForEachSectionInMemory_AndTheNotes()
    {
        ElfFile file = SampleFile.Create();
        ElfFile read = Read(ElfWriter.Write(file));
        Assert.Equal(
            file.Sections.Select(s => (ElfSegmentKind.Load, s.Address, s.Address, Convert.ToHexString(s.Contents.Span), s.Size)),
            read.Segments.Take(4).Select(s => (s.Kind, s.Address, s.LoadAddress, Convert.ToHexString(s.Contents.Span), s.MemorySize)));
        Assert.Equal([4u, 6u, 5u, 6u, 4u], read.Segments.Select(s => s.Flags));
        Assert.Equal(ElfSegmentKind.Note, read.Segments[4].Kind);
        Assert.Equal(5, read.Segments.Count);
    }

    [Fact]
    public void RelocatableObject_HasNoSegments() => Assert.Empty(Read(ElfWriter.Write(SampleFile.Create(ElfFileKind.Relocatable))).Segments);

    [Fact]
    public void TwoWritings_AreTheSameBytes() => Assert.Equal(ElfWriter.Write(SampleFile.Create()), ElfWriter.Write(SampleFile.Create()));

    [Fact]
    public void EmptyFile_IsWrittenAndRead()
    {
        ElfFile read = Read(ElfWriter.Write(new ElfFile()));
        Assert.Empty(read.Sections);
        Assert.Empty(read.Symbols);
    }

    [Fact]
    public void Symbol_InASectionThatIsNotThere_IsRefused()
    {
        var file = new ElfFile { Symbols = [new ElfSymbol("x", 0, 0, ElfSymbolKind.None, true, ".text")] };
        Assert.Equal("the symbol 'x' is in '.text', which is no section of the file", Assert.Throws<ArgumentException>(() => ElfWriter.Write(file)).Message);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void Section_WithAnAlignmentThatIsNoPowerOfTwo_IsRefused(uint alignment)
    {
        var file = new ElfFile { Sections = [ElfSection.Zeros(".bss", 0, 4, alignment)] };
        Assert.Equal($"the alignment of '.bss' is {alignment}, which is no power of two", Assert.Throws<ArgumentException>(() => ElfWriter.Write(file)).Message);
    }

    private static ElfFile Read(byte[] bytes)
    {
        Assert.True(ElfReader.TryRead(bytes, out ElfFile? file, out string? error), error);
        return file;
    }

    private static string Describe(ElfSection s) => $"{s.Name} {s.Kind} {s.Flags} {s.Address:X} {Convert.ToHexString(s.Contents.Span)} {s.Size} {s.Alignment}";
}
