using System;
using System.Diagnostics.CodeAnalysis;
using DeviceKit.Cross.Machines.Xtensa.Tables;

namespace DeviceKit.Cross.Machines.Xtensa.Encoding;

/// <summary>Bytes to instructions. Any bytes may come.</summary>
internal static class Decoder
{
    /// <summary>Reads one instruction.</summary>
    /// <param name="code">The bytes, from the instruction on.</param>
    /// <param name="address">Where they are, in bytes.</param>
    /// <param name="core">The core whose instructions there are; null for all.</param>
    /// <param name="instruction">The instruction.</param>
    /// <returns>False where the bytes are none, too few included.</returns>
    public static bool TryDecode(ReadOnlySpan<byte> code, uint address, Core? core, [NotNullWhen(true)] out Instruction? instruction)
    {
        instruction = null;
        int length = code.Length == 0 ? 0 : InstructionSet.LengthOf(code[0]);
        if (length == 0 || code.Length < length)
        {
            return false;
        }

        uint word = (uint)(code[0] | (code[1] << 8) | (length == 3 ? code[2] << 16 : 0));
        InstructionDefinition? definition = InstructionSet.Lx6.Find(word);
        if (definition is null || (core is not null && !core.Has(definition)))
        {
            return false;
        }

        var operands = new Operand[definition.Operands.Count];
        for (int i = 0; i < operands.Length; i++)
        {
            OperandUse use = definition.Operands[i];
            if (!use.Definition.TryDecode(use.Extract(word), out long value))
            {
                return false;
            }

            operands[i] = new Operand(use.Definition.Class, use.Definition.Base == TargetBase.None ? value : unchecked(use.Definition.BaseAt(address) + (uint)value));
        }

        instruction = new Instruction(definition.Opcode, operands);
        return true;
    }
}
