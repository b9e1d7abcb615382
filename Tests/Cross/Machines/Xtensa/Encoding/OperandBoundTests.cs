using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Machines.Xtensa.Encoding;
using DeviceKit.Cross.Machines.Xtensa.Tables;
using Xunit;

namespace DeviceKit.Cross.Tests.Machines.Xtensa.Encoding;

/// <summary>Every operand of every instruction at its bounds and just outside.</summary>
public sealed class OperandBoundTests
{
    private static readonly uint[] s_addresses = [0x40080000, 0x40080001, 0x40080002, 0x40080003];

    [Fact]
    public void EveryLegalValue_ComesBack()
    {
        var problems = new List<string>();
        int count = 0;
        foreach ((InstructionDefinition definition, int position) in Operands())
        {
            foreach (uint address in s_addresses)
            {
                foreach (long value in Samples.Legal(definition.Operands[position].Definition))
                {
                    Instruction instruction = Samples.With(definition, address, position, value);
                    count++;
                    if (!ComesBack(instruction, address))
                    {
                        problems.Add($"{instruction} at {address:x}");
                    }
                }
            }
        }

        Assert.Empty(problems);
        Assert.InRange(count, 100_000, 1_000_000);
    }

    [Fact]
    public void EveryValueJustOutside_IsRefusedByName()
    {
        var problems = new List<string>();
        foreach ((InstructionDefinition definition, int position) in Operands())
        {
            OperandDefinition operand = definition.Operands[position].Definition;
            foreach (long value in Samples.Illegal(operand))
            {
                Instruction instruction = Samples.With(definition, s_addresses[0], position, value);
                if (Encoder.TryEncode(instruction, s_addresses[0], out _, out EncodingFault? fault))
                {
                    problems.Add($"{instruction} is encoded");
                }
                else if (fault.Mnemonic != definition.Mnemonic || fault.Position != position + 1 || fault.Operand != operand.Name || fault.Requirement.Length == 0)
                {
                    problems.Add($"{instruction}: {fault}");
                }
            }
        }

        Assert.Empty(problems);
    }

    [Fact]
    public void AnOperandOfAnotherClass_IsRefused()
    {
        foreach ((InstructionDefinition definition, int position) in Operands())
        {
            Operand[] operands = [.. Samples.With(definition, 0, position, definition.Operands[position].Definition.Minimum).Operands];
            foreach (OperandClass other in System.Enum.GetValues<OperandClass>().Where(c => c != operands[position].Class))
            {
                Operand[] wrong = [.. operands];
                wrong[position] = operands[position] with { Class = other };
                Assert.False(Encoder.TryEncode(new Instruction(definition.Opcode, wrong), 0, out _, out EncodingFault? fault));
                Assert.Equal(position + 1, fault.Position);
            }
        }
    }

    [Fact]
    public void AnOperandTooManyOrTooFew_IsRefused()
    {
        foreach (InstructionDefinition definition in InstructionSet.Lx6.All)
        {
            Operand[] operands = [.. Samples.With(definition, 0, -1, 0).Operands];
            Assert.False(Encoder.TryEncode(new Instruction(definition.Opcode, [.. operands, Operand.A(0)]), 0, out _, out _));
            Assert.True(operands.Length == 0 || !Encoder.TryEncode(new Instruction(definition.Opcode, operands[1..]), 0, out _, out _));
        }
    }

    [Theory]
    [InlineData(Opcode.Addi, 200, "addi: operand 3 (simm8) is 200; it must be -128..127")]
    [InlineData(Opcode.L32i, 1022, "l32i: operand 3 (uimm8x4) is 1022; it must be 0..1020, a multiple of 4")]
    [InlineData(Opcode.AddiN, 0, "addi.n: operand 3 (ai4const) is 0; it must be one of -1 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15")]
    public void TheException_NamesInstructionOperandValueAndRange(object opcode, long value, string message)
    {
        var instruction = new Instruction((Opcode)opcode, Operand.A(2), Operand.A(3), Operand.Number(value));
        Assert.Equal(message, Assert.Throws<EncodingException>(() => Encoder.Encode(instruction, 0, new byte[3])).Message);
    }

    private static IEnumerable<(InstructionDefinition Definition, int Position)> Operands() =>
        InstructionSet.Lx6.All.SelectMany(d => d.Operands.Select((_, i) => (d, i)));

    private static bool ComesBack(Instruction instruction, uint address)
    {
        var bytes = new byte[3];
        int length = Encoder.Encode(instruction, address, bytes);
        return Decoder.TryDecode(bytes, address, null, out Instruction? back) && back.Opcode == instruction.Opcode && back.Definition.Length == length
            && back.Operands.SequenceEqual(instruction.Operands);
    }
}
