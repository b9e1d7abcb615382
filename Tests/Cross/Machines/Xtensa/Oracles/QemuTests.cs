using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DeviceKit.Cross.Machines.Xtensa.Disassembly;
using DeviceKit.Cross.Machines.Xtensa.Encoding;
using DeviceKit.Cross.Machines.Xtensa.Tables;
using Xunit;

namespace DeviceKit.Cross.Tests.Machines.Xtensa.Oracles;

/// <summary>QEMU's disassembler agrees, for every instruction that its core has.</summary>
public sealed class QemuTests
{
    private const uint Address = 0x40080000;
    private const int Seed = 77;

    [Fact]
    public void Qemu_PrintsEveryCaseAlike()
    {
        // What its core has not it passes over, and finds the next.
        IReadOnlyList<InstructionCase> all = InstructionCase.All;
        IReadOnlyDictionary<uint, string> texts = QemuDisassembler.Read([.. all.SelectMany(c => c.Bytes)], all[0].Address, all.Count);
        InstructionCase[] cases = [.. all.Where(c => !c.IsOnlyLx6)];
        Assert.Empty(cases.Select(c => Problem(c.Address, c.Text, texts)).OfType<string>());
        Assert.True(cases.Length >= InstructionSet.Lx6.All.Count(Core.De233Fpu.Has), $"{cases.Length} cases");
    }

    [Fact]
    public void Qemu_PrintsEveryInstructionAtItsBoundsAlike()
    {
        var image = new MemoryStream();
        var expected = new List<(uint Address, string Text)>();
        var random = new Random(Seed);
        foreach (InstructionDefinition definition in InstructionSet.Lx6.All.Where(Core.De233Fpu.Has))
        {
            foreach (Func<OperandDefinition, int, long> choice in Choices(definition, random))
            {
                var bytes = new byte[3];
                uint address = Address + (uint)image.Length;
                int length = Encoder.Encode(Samples.Of(definition, address, choice), address, bytes);
                Assert.True(Disassembler.TryDisassemble(bytes, address, Core.De233Fpu, out string? text, out _));
                expected.Add((address, text));
                image.Write(bytes.AsSpan(0, length));
            }
        }

        IReadOnlyDictionary<uint, string> texts = QemuDisassembler.Read(image.ToArray(), Address, expected.Count);
        Assert.Empty(expected.Select(e => Problem(e.Address, e.Text, texts)).OfType<string>());
        Assert.InRange(expected.Count, 10_000, 30_000);
    }

    [Fact]
    public void Qemu_RefusesOrPrintsAlike_WhateverIsThere()
    {
        // Every word stands in a slot of its own; three NOPs let QEMU find the next slot whatever it makes of the word.
        const int Count = 4000;
        var random = new Random(Seed);
        byte[] nops = [0xF0, 0x20, 0x00, 0xF0, 0x20, 0x00, 0xF0, 0x20, 0x00];
        var image = new List<byte>();
        uint[] words = [.. Enumerable.Range(0, Count).Select(_ => (uint)random.Next(1 << 24) & ~8u)];
        foreach (uint word in words)
        {
            image.AddRange([(byte)word, (byte)(word >> 8), (byte)(word >> 16), .. nops]);
        }

        IReadOnlyDictionary<uint, string> texts = QemuDisassembler.Read([.. image], Address, 4 * Count);
        string[] problems = [.. words.Select((word, i) => Disagreement(word, Address + (uint)(12 * i), texts)).OfType<string>()];
        Assert.True(problems.Length == 0, $"seed {Seed}: {string.Join("; ", problems)}");
    }

    [Fact]
    public void ADifference_IsAProblem() => Assert.NotNull(Problem(Address, "nop", new Dictionary<uint, string> { [Address] = "nop.n" }));

    /// <summary>Each operand at its ends with the others lowest, at its ends with the others highest, and seeded choices of all.</summary>
    private static IEnumerable<Func<OperandDefinition, int, long>> Choices(InstructionDefinition definition, Random random)
    {
        yield return (operand, _) => operand.Minimum;
        yield return (operand, _) => operand.Maximum;
        for (int position = 0; position < definition.Operands.Count; position++)
        {
            int at = position;
            long[] values = [.. Samples.Legal(definition.Operands[at].Definition)];
            foreach (long value in values.Length <= 32 ? values : [values[0], values[1], values[^2], values[^1]])
            {
                yield return (operand, i) => i == at ? value : operand.Minimum;
            }

            yield return (operand, i) => i == at ? operand.Minimum : operand.Maximum;
        }

        for (int i = 0; i < 4 && definition.Operands.Count > 0; i++)
        {
            yield return (operand, _) => Any([.. Samples.Legal(operand)], random);
        }
    }

    private static long Any(long[] values, Random random) => values[random.Next(values.Length)];

    private static string? Problem(uint address, string text, IReadOnlyDictionary<uint, string> texts)
    {
        string? found = texts.GetValueOrDefault(address);

        // The LX7 has an operand there that the LX6's manual does not have.
        return found == text || (text == "simcall" && found == "simcall 0") ? null : $"{address:x}: {text}, but QEMU prints {found}";
    }

    /// <summary>The LX6 has what de233_fpu has not, and the other way round; and what a manual leaves undefined is refused here.</summary>
    private static string? Disagreement(uint word, uint address, IReadOnlyDictionary<uint, string> texts)
    {
        byte[] code = [(byte)word, (byte)(word >> 8), (byte)(word >> 16)];
        string? qemu = texts.GetValueOrDefault(address);
        if (Disassembler.TryDisassemble(code, address, Core.De233Fpu, out string? text, out _))
        {
            return text == qemu ? null : $"{word:x6}: {text}, but QEMU prints {qemu}";
        }

        bool isUndefined = qemu is null or "???" || (qemu.StartsWith("slli ", StringComparison.Ordinal) && qemu.EndsWith(" 32", StringComparison.Ordinal))
            || qemu.StartsWith("entry a", StringComparison.Ordinal) || InstructionSet.Lx6.Find(qemu.Split(' ')[0]) is null;
        return isUndefined ? null : $"{word:x6}: refused, but QEMU prints {qemu}";
    }
}
