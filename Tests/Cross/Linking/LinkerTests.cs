using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Elf;
using DeviceKit.Cross.Linking;
using Xunit;

namespace DeviceKit.Cross.Tests.Linking;

public sealed class LinkerTests
{
    private static readonly IReadOnlyDictionary<string, long> s_none = new Dictionary<string, long>();

    private readonly Linker _linker = new([new MemoryRange("ram", 0x1000, 0x1000), new MemoryRange("high", 0xFFFF_F000, 0x1000)]);

    [Fact]
    public void Sections_AreInTheOrderOfTheirAddresses_AndLocalSymbolsComeFirst()
    {
        _linker.Add(Section("b", 0x1100, 16), new Dictionary<string, long> { ["start"] = 0x1104, ["SIZE"] = 5 });
        _linker.Add(Section("a", 0x1000, 16), new Dictionary<string, long> { ["start.next"] = 0x1008 });
        ElfFile file = _linker.Link("start", 0x300, "board");
        Assert.Equal(["a", "b"], file.Sections.Select(s => s.Name));
        Assert.Equal([("start.next", "a", false), ("SIZE", null, true), ("start", "b", true)], file.Symbols.Select(s => (s.Name, s.Section, s.IsGlobal)));
        Assert.Equal((0x1104u, "board"), (file.Entry, file.FindNote("DeviceKit", 1)));
    }

    [Fact]
    public void LocalSymbols_OfTwoPartsMayHaveOneName_AndAreNotSeen()
    {
        _linker.Add(Section("a", 0x1000, 16), new Dictionary<string, long> { ["x.next"] = 0x1000 });
        _linker.Add(Section("b", 0x1010, 16), new Dictionary<string, long> { ["x.next"] = 0x1010 });
        Assert.Empty(_linker.Symbols);
    }

    [Fact]
    public void Section_MayEndAtTheEndOfItsRegion() => _linker.Add(Section("a", 0xFFFF_FFF0, 16), s_none);

    [Theory]
    [InlineData(0xFF0u, 16u)]
    [InlineData(0x1FF0u, 17u)]
    [InlineData(0xFFFF_FFF0u, 17u)]
    public void Section_OutsideOfTheMemory_IsRefused(uint address, uint size) =>
        Refused($"section 'a' at 0x{address:X8}, {size} bytes, is not in one region of the board's memory", Section("a", address, size), s_none);

    [Fact]
    public void Sections_ThatOverlap_AreRefused()
    {
        _linker.Add(Section("a", 0x1000, 16), s_none);
        Refused("section 'b' at 0x0000100F, 1 bytes, overlaps 'a' at 0x00001000", Section("b", 0x100F, 1), s_none);
        Refused("there are two sections 'a'", Section("a", 0x1010, 1), s_none);
    }

    [Fact]
    public void Symbol_ThatIsThereAlready_IsRefused()
    {
        _linker.Add(Section("a", 0x1000, 16), new Dictionary<string, long> { ["x"] = 0x1000 });
        Refused("the symbol 'x' of section 'b' is there already", Section("b", 0x1010, 16), new Dictionary<string, long> { ["x"] = 0x1010 });
    }

    [Fact]
    public void Image_WithoutItsEntry_IsRefused() =>
        Assert.Equal("the image has no symbol 'start' to start at", Assert.Throws<LinkException>(() => _linker.Link("start", 0, "board")).Message);

    private void Refused(string message, ElfSection section, IReadOnlyDictionary<string, long> symbols) =>
        Assert.Equal(message, Assert.Throws<LinkException>(() => _linker.Add(section, symbols)).Message);

    private static ElfSection Section(string name, uint address, uint size) => ElfSection.Zeros(name, address, size, 1);
}
