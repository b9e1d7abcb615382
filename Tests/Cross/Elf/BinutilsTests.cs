using System;
using System.Diagnostics;
using System.Linq;
using DeviceKit.Cross.Elf;
using DeviceKit.Cross.Tests.Machines;
using DeviceKit.Tests.Machine;
using Xunit;

namespace DeviceKit.Cross.Tests.Elf;

/// <summary>GNU readelf and objdump see in a file what was written.</summary>
public sealed class BinutilsTests
{
    [Fact]
    public void Readelf_SeesHeaderSegmentsSectionsSymbolsAndNotes()
    {
        string text = Output("xtensa-lx106-elf-readelf", "-W", "-a");
        string[] lines = [.. text.Split('\n').Select(l => string.Join(' ', l.Split(' ', StringSplitOptions.RemoveEmptyEntries)))];
        Assert.Contains("Type: EXEC (Executable file)", lines);
        Assert.Contains("Machine: Tensilica Xtensa Processor", lines);
        Assert.Contains("Entry point address: 0x40080004", lines);
        Assert.Contains(lines, l => l.StartsWith("LOAD ", StringComparison.Ordinal) && l.EndsWith("0x40080000 0x40080000 0x00025 0x00025 R E 0x10", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.StartsWith("LOAD ", StringComparison.Ordinal) && l.EndsWith("0x3ffb0010 0x3ffb0010 0x00000 0x00020 RW 0x10", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.StartsWith("NOTE ", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains(".bss NOBITS 3ffb0010", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.EndsWith("40080004 8 FUNC GLOBAL DEFAULT 3 start", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.EndsWith("fffffffe 0 NOTYPE GLOBAL DEFAULT ABS NUMBER", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.StartsWith("DeviceKit 0x00000008", StringComparison.Ordinal));
        Assert.DoesNotContain("arning", text, StringComparison.Ordinal);
        Assert.DoesNotContain("rror", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Objdump_FindsTheBytesAtTheirAddresses()
    {
        string text = Output("xtensa-lx106-elf-objdump", "-s");
        Assert.Contains("file format elf32-xtensa-le", text, StringComparison.Ordinal);
        Assert.Contains("\n 40080010 10111213 14151617 18191a1b 1c1d1e1f", text, StringComparison.Ordinal);
        Assert.Contains("\n 40081234 09080706", text, StringComparison.Ordinal);
        Assert.Contains("\n 3ffb0003 010203", text, StringComparison.Ordinal);
    }

    /// <summary>What a command says of the sample, complaints included.</summary>
    private static string Output(string command, params string[] arguments)
    {
        Assert.SkipUnless(Commands.Find(command) is not null, $"{command} is not installed (Debian: gcc-xtensa-lx106)");
        using var image = new TemporaryImage(ElfWriter.Write(SampleFile.Create()));
        using Process process = Process.Start(new ProcessStartInfo(command, [.. arguments, image.Path]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        string text = process.StandardOutput.ReadToEnd();
        string complaints = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return text + complaints;
    }
}
