using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using DeviceKit.Cross.Debugging;
using DeviceKit.Cross.Elf;
using DeviceKit.Cross.Tests.Machines;
using DeviceKit.Tests.Machine;
using Xunit;

namespace DeviceKit.Cross.Tests.Debugging;

/// <summary>Debug information says the same to GNU addr2line and to our own reader, and damage is noticed.</summary>
public sealed class DwarfTests
{
    private const uint Text = 0x40080100;

    [Fact]
    public void EachAddress_IsWhereItsRowSays()
    {
        var random = new Random(11);
        FunctionLines[] functions = [.. RandomFunctions(random, 60)];
        var symbolizer = new Symbolizer(Read(Image(functions)));
        foreach (FunctionLines function in functions)
        {
            for (uint address = function.Start; address < function.End; address++)
            {
                Assert.Equal(Expected(function, address), symbolizer.Find(address));
            }
        }

        Assert.Empty(symbolizer.Find(Text - 1));
        Assert.Empty(symbolizer.Find(functions[^1].End));
    }

    [Fact]
    public void Addr2line_SeesTheSame()
    {
        Assert.SkipUnless(Commands.Find("xtensa-lx106-elf-addr2line") is not null, "xtensa-lx106-elf-addr2line is not installed (Debian: gcc-xtensa-lx106)");
        FunctionLines[] functions = [.. RandomFunctions(new Random(12), 12)];
        using var image = new TemporaryImage(Image(functions));
        uint[] addresses = [.. functions.SelectMany(f => f.Rows.Select(r => r.Address))];
        string[] arguments = ["-e", image.Path, "-i", "-f", "-a", .. addresses.Select(a => $"0x{a:x}")];
        using Process process = Process.Start(new ProcessStartInfo("xtensa-lx106-elf-addr2line", arguments) { RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        var expected = new List<string>();
        foreach (uint address in addresses)
        {
            expected.Add($"0x{address:x8}");
            FunctionLines function = functions.Single(f => f.Start <= address && address < f.End);
            expected.AddRange(Expected(function, address).SelectMany(l => new[] { l.Method, $"{l.File}:{l.Line}" }));
        }

        Assert.Equal(expected, output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void DamagedSections_AreRefusedOrReadWithoutHarm()
    {
        byte[] image = Image([.. RandomFunctions(new Random(13), 5)]);
        var random = new Random(14);
        int refused = 0;
        for (int i = 0; i < 2000; i++)
        {
            byte[] damaged = [.. image];
            damaged[random.Next(52, damaged.Length)] = (byte)random.Next(256);
            try
            {
                new Symbolizer(Read(damaged)).Find(Text + (uint)random.Next(1000));
            }
            catch (InvalidDataException)
            {
                refused++;
            }
        }

        Assert.InRange(refused, 1, 1999);
    }

    private static byte[] Image(IReadOnlyList<FunctionLines> functions)
    {
        uint size = functions[^1].End - Text;
        return ElfWriter.Write(new ElfFile
        {
            Entry = Text,
            Sections = [ElfSection.Program(".text", ElfSectionFlags.Execute, Text, new byte[size]), .. DwarfWriter.Write("app", functions)],
        });
    }

    private static ElfFile Read(byte[] image) => ElfReader.TryRead(image, out ElfFile? file, out string? problem) ? file! : throw new InvalidDataException(problem);

    private static IEnumerable<SourceLine> Expected(FunctionLines function, uint address)
    {
        for (SourceLine? line = function.Rows.Last(r => r.Address <= address).Source; line is not null; line = line.Caller)
        {
            yield return line with { Caller = null };
        }
    }

    private static IEnumerable<FunctionLines> RandomFunctions(Random random, int count)
    {
        uint address = Text;
        for (int i = 0; i < count; i++)
        {
            uint start = address;
            var rows = new List<LineRow>();
            for (int j = random.Next(1, 12); j > 0; j--)
            {
                rows.Add(new LineRow(address, RandomLine(random, $"F{i}", random.Next(4))));
                address += (uint)random.Next(2, 300);
            }

            yield return new FunctionLines($"F{i}", start, address, rows);
            address += (uint)random.Next(0, 9);
        }
    }

    private static SourceLine RandomLine(Random random, string function, int depth)
    {
        // The place of a call decides which method is there: so that two rows with the same call have the same method.
        var line = new SourceLine(function, $"/src/{function}.cs", random.Next(1, 400));
        for (int i = 0; i < depth; i++)
        {
            line = new SourceLine($"M{line.Line % 5}", $"/src/M{line.Line % 3}.cs", random.Next(1, 9000), line);
        }

        return line;
    }
}
