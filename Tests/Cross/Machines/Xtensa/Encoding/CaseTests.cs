using System.Linq;
using DeviceKit.Cross.Machines.Xtensa.Assembly;
using DeviceKit.Cross.Machines.Xtensa.Disassembly;
using DeviceKit.Cross.Machines.Xtensa.Encoding;
using DeviceKit.Cross.Machines.Xtensa.Tables;
using Xunit;

namespace DeviceKit.Cross.Tests.Machines.Xtensa.Encoding;

/// <summary>Every case against encoder, decoder, disassembler and assembler.</summary>
public sealed class CaseTests
{
    [Fact]
    public void EveryWord_DisassemblesToItsText() => Assert.Empty(InstructionCase.All.Select(DisassemblyProblem).OfType<string>());

    [Fact]
    public void EveryInstruction_EncodesToTheWordThatItWasDecodedFrom() => Assert.Empty(InstructionCase.All.Select(EncodingProblem).OfType<string>());

    [Fact]
    public void EveryText_AssemblesToItsWord()
    {
        AssemblyResult result = Assembler.Assemble(string.Join('\n', InstructionCase.All.Select(c => c.Text)), InstructionCase.All[0].Address, Core.Esp32);
        Assert.Empty(result.Errors);
        Assert.Equal(InstructionCase.All.SelectMany(c => c.Bytes), result.Bytes.ToArray());
    }

    [Fact]
    public void Cases_FollowOneAnother() => Assert.All(InstructionCase.All.Skip(1).Zip(InstructionCase.All), p => Assert.Equal(p.Second.Address + (uint)p.Second.Length, p.First.Address));

    [Fact]
    public void EveryInstruction_HasACase() => Assert.Empty(InstructionSet.Lx6.All.Select(i => i.Mnemonic).Except(InstructionCase.All.Select(c => c.Mnemonic)));

    [Fact]
    public void ABrokenWord_IsNoInstruction()
    {
        // The first case is a branch; with the highest bit of op0 it is of a length that no format has.
        InstructionCase first = InstructionCase.All[0];
        Assert.NotNull(DisassemblyProblem(first with { Word = first.Word | 15 }));
        Assert.NotNull(DisassemblyProblem(first with { Text = "ball a10, a4, 0x4007ffcf" }));
        Assert.NotNull(DisassemblyProblem(first with { Length = 2 }));
    }

    private static string? DisassemblyProblem(InstructionCase given)
    {
        bool isInstruction = Disassembler.TryDisassemble(given.Bytes, given.Address, Core.Esp32, out string? text, out int length);
        return isInstruction && text == given.Text && length == given.Length ? null : $"{given}: {text ?? "no instruction"} of {length} bytes";
    }

    private static string? EncodingProblem(InstructionCase given)
    {
        if (!Decoder.TryDecode(given.Bytes, given.Address, Core.Esp32, out Instruction? instruction))
        {
            return $"{given}: no instruction";
        }

        var bytes = new byte[3];
        int length = Encoder.Encode(instruction, given.Address, bytes);
        return bytes.Take(length).SequenceEqual(given.Bytes) ? null : $"{given}: {System.Convert.ToHexString(bytes, 0, length)}";
    }
}
