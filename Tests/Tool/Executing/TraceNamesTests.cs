using DeviceKit.Cross.Debugging;
using DeviceKit.Cross.Elf;
using DeviceKit.Tool.Executing;
using Xunit;

namespace DeviceKit.Tool.Tests.Executing;

public sealed class TraceNamesTests
{
    private const uint Start = 0x40080100;

    private static readonly ElfSection s_text = ElfSection.Program(".text", ElfSectionFlags.Execute, Start, new byte[32]);
    private static readonly ElfSymbol[] s_symbols =
    [
        new("Station.Read", Start, 16, ElfSymbolKind.Function, true, ".text"),
        new("Station.Main", Start + 16, 16, ElfSymbolKind.Function, true, ".text"),
    ];

    [Theory]
    [InlineData("   at 0x40080104", "   at Station.Read")]
    [InlineData("   at 0x40080110", "   at Station.Read")] // the call is the last instruction before
    [InlineData("   at 0x40080111", "   at Station.Main")]
    [InlineData("   at 0x40080200", "   at 0x40080200")]
    [InlineData("at 0x40080104", "at 0x40080104")]
    [InlineData("Trap: illegal instruction (cause 0) at 0x40080110", "Trap: illegal instruction (cause 0) at 0x40080110 (Station.Main)")]
    [InlineData("address 0x40080104 is printed", "address 0x40080104 is printed")]
    public void Symbols_NameTheFunction(string line, string expected) =>
        Assert.Equal([expected], new TraceNames(new ElfFile { Sections = [s_text], Symbols = s_symbols }).Of(line));

    [Fact]
    public void DebugInformation_NamesMethodsAndLines_InlinedOnesFirst()
    {
        var call = new SourceLine("Station.Main", "Station.cs", 12);
        LineRow[] rows = [new(Start, call), new(Start + 4, new SourceLine("Sensor.Read", "Sensor.cs", 34, call))];
        var image = new ElfFile { Sections = [s_text, .. DwarfWriter.Write("app", [new FunctionLines("Station.Main", Start, Start + 32, rows)])], Symbols = s_symbols };
        Assert.Equal(["   at Sensor.Read in Sensor.cs:line 34", "   at Station.Main in Station.cs:line 12"], new TraceNames(image).Of("   at 0x40080108"));
        Assert.Equal(["   at Station.Main in Station.cs:line 12"], new TraceNames(image).Of("   at 0x40080104"));
    }

    [Fact]
    public void DamagedDebugInformation_LeavesTheSymbols()
    {
        var lines = new ElfSection(".debug_line", ElfSectionKind.Program, ElfSectionFlags.None, 0, new byte[] { 200, 0, 0 }, 3, 1);
        Assert.Equal(["   at Station.Read"], new TraceNames(new ElfFile { Sections = [s_text, lines], Symbols = s_symbols }).Of("   at 0x40080104"));
    }
}
