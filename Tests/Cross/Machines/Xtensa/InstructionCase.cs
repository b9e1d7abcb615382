using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using DeviceKit.Cross.Machines.Xtensa.Encoding;
using DeviceKit.Cross.Machines.Xtensa.Tables;

namespace DeviceKit.Cross.Tests.Machines.Xtensa;

/// <summary>A line of instructions.cases.txt, which encoder, decoder, disassembler, assembler and the outside disassemblers share.</summary>
/// <param name="Address">Where it is.</param>
/// <param name="Word">The bytes, low one first, as a number.</param>
/// <param name="Length">How many bytes.</param>
/// <param name="Text">The instruction.</param>
internal sealed record InstructionCase(uint Address, uint Word, int Length, string Text)
{
    /// <summary>Every line.</summary>
    public static IReadOnlyList<InstructionCase> All { get; } = [.. Read()];

    public string Mnemonic => Text.Split(' ')[0];

    public byte[] Bytes
    {
        get
        {
            var bytes = new byte[Length];
            Encoder.Write(Word, Length, bytes);
            return bytes;
        }
    }

    public bool IsOnlyLx6 => !Core.De233Fpu.Has(InstructionSet.Lx6.Find(Mnemonic)!);

    private static IEnumerable<InstructionCase> Read()
    {
        using var reader = new StreamReader(typeof(InstructionCase).Assembly.GetManifestResourceStream("instructions.cases.txt")!);
        foreach (string line in reader.ReadToEnd().Split('\n').Where(l => l.Length > 0 && l[0] != '#'))
        {
            string[] parts = line.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);
            yield return new InstructionCase(uint.Parse(parts[0], NumberStyles.HexNumber), uint.Parse(parts[1], NumberStyles.HexNumber), parts[1].Length / 2, parts[2].Trim());
        }
    }
}
