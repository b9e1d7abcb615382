using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using DeviceKit.Cross.Machines.Xtensa.Disassembly;
using DeviceKit.Tests.Machine;
using Xunit;

namespace DeviceKit.Cross.Tests.Machines.Xtensa.Oracles;

/// <summary>GNU objdump agrees where its core, the ESP8266's, has the instruction: it prints "excw" for what it has not.</summary>
public sealed partial class ObjdumpTests
{
    private const string Program = "xtensa-lx106-elf-objdump";
    private const int Slot = 8;
    private const uint Address = 0x40080000;

    // Its RER and WER have no operands, and it numbers registers that it has no name for.
    private static readonly string[] s_others = ["excw", "rer", "wer", "rsr.176", "rsr.208", "wsr.176"];

    [Fact]
    public void Objdump_PrintsEveryCaseThatItKnowsAlike()
    {
        Assert.SkipUnless(Commands.Find(Program) is not null, $"{Program} is not installed (Debian: gcc-xtensa-lx106)");
        IReadOnlyDictionary<uint, string> texts = Read([.. InstructionCase.All.SelectMany(InSlot)]);
        int known = 0;
        var problems = new List<string>();
        foreach ((InstructionCase given, int i) in InstructionCase.All.Select((c, i) => (c, i)))
        {
            uint address = Address + (uint)(Slot * i);
            string found = texts.GetValueOrDefault(address) ?? "nothing";
            if (s_others.Contains(found.Split(' ')[0]))
            {
                continue;
            }

            known++;
            Assert.True(Disassembler.TryDisassemble(given.Bytes, address, null, out string? text, out _));
            if (Numbers(found) != Numbers(text))
            {
                problems.Add($"{text}: objdump prints {found}");
            }
        }

        Assert.Empty(problems);
        Assert.InRange(known, 290, 400);
    }

    /// <summary>The bytes in a slot of their own, filled with NOPs, so that objdump finds the next slot whatever it makes of them.</summary>
    private static byte[] InSlot(InstructionCase given) => given.Length == 3 ? [.. given.Bytes, 0xF0, 0x20, 0x00, 0x3D, 0xF0] : [.. given.Bytes, 0xF0, 0x20, 0x00, 0xF0, 0x20, 0x00];

    /// <summary>All numbers decimal and unsigned.</summary>
    private static string Numbers(string text) =>
        Number().Replace(text, m => m.Groups[1].Success ? $"{Hexadecimal(m.Groups[1].Value)}" : $"{unchecked((uint)long.Parse(m.Value))}");

    private static uint Hexadecimal(string digits) => uint.Parse(digits, NumberStyles.HexNumber);

    private static Dictionary<uint, string> Read(byte[] code)
    {
        using var image = new TemporaryImage(code);
        using Process process = Process.Start(new ProcessStartInfo(Program, ["-D", "-b", "binary", "-m", "xtensa", $"--adjust-vma=0x{Address:x}", image.Path]) { RedirectStandardOutput = true })!;
        string text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return Line().Matches(text).ToDictionary(m => Hexadecimal(m.Groups[1].Value), m => m.Groups[2].Value.Replace('\t', ' ').Trim());
    }

    [GeneratedRegex(@"^\s*([0-9a-f]{8}):\t[0-9a-f ]+\t(.*)$", RegexOptions.Multiline)]
    private static partial Regex Line();

    [GeneratedRegex(@"(?<![\w.])(?:0x([0-9a-f]+)|-?[0-9]+)")]
    private static partial Regex Number();
}
