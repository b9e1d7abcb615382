using System;
using System.Diagnostics.CodeAnalysis;
using DeviceKit.Cross.Machines.Xtensa.Tables;

namespace DeviceKit.Cross.Machines.Xtensa.Encoding;

/// <summary>Instructions to bytes (Xtensa ISA Reference Manual, chapter 7).</summary>
internal static class Encoder
{
    /// <summary>Writes an instruction.</summary>
    /// <param name="instruction">The instruction.</param>
    /// <param name="address">Where it will be, in bytes; targets are relative to it.</param>
    /// <param name="destination">At least 3 bytes.</param>
    /// <returns>How many bytes it has, 2 or 3.</returns>
    /// <exception cref="EncodingException">An operand is not what it must be.</exception>
    public static int Encode(Instruction instruction, uint address, Span<byte> destination)
    {
        if (!TryEncode(instruction, address, out uint word, out EncodingFault? fault))
        {
            throw new EncodingException(fault);
        }

        return Write(word, instruction.Definition.Length, destination);
    }

    /// <summary>The word of an instruction, if its operands are what they must be.</summary>
    /// <param name="instruction">The instruction.</param>
    /// <param name="address">Where it will be, in bytes.</param>
    /// <param name="word">2 or 3 bytes, little-endian.</param>
    /// <param name="fault">Why there is none.</param>
    public static bool TryEncode(Instruction instruction, uint address, out uint word, [NotNullWhen(false)] out EncodingFault? fault)
    {
        InstructionDefinition definition = instruction.Definition;
        word = definition.FixedBits;
        if (instruction.Operands.Count != definition.Operands.Count)
        {
            fault = new EncodingFault(definition.Mnemonic, 0, "", $"{instruction.Operands.Count}", $"{definition.Operands.Count}");
            return false;
        }

        for (int i = 0; i < definition.Operands.Count; i++)
        {
            Operand operand = instruction.Operands[i];
            OperandUse use = definition.Operands[i];
            if (!TryEncode(operand, use.Definition, address, out uint field))
            {
                fault = new EncodingFault(definition.Mnemonic, i + 1, use.Definition.Name, operand.ToString(), Requirement(use.Definition, address));
                return false;
            }

            word |= use.Insert(field);
        }

        fault = null;
        return true;
    }

    /// <summary>Writes a word, low byte first.</summary>
    /// <param name="word">The word.</param>
    /// <param name="length">2 or 3 bytes.</param>
    /// <param name="destination">Where to.</param>
    /// <returns>The length.</returns>
    public static int Write(uint word, int length, Span<byte> destination)
    {
        for (int i = 0; i < length; i++)
        {
            destination[i] = (byte)(word >> (8 * i));
        }

        return length;
    }

    private static bool TryEncode(Operand operand, OperandDefinition definition, uint address, out uint field)
    {
        field = 0;
        if (operand.Class != definition.Class)
        {
            return false;
        }

        if (definition.Base == TargetBase.None)
        {
            return definition.TryEncode(operand.Value, out field);
        }

        // Addresses wrap at 4 GiB, as in the core.
        return operand.Value is >= 0 and <= uint.MaxValue && definition.TryEncode(unchecked((int)((uint)operand.Value - definition.BaseAt(address))), out field);
    }

    private static string Requirement(OperandDefinition definition, uint address) => definition.Class switch
    {
        OperandClass.Address => $"a{definition.Minimum}..a{definition.Maximum}",
        OperandClass.Float => $"f{definition.Minimum}..f{definition.Maximum}",
        OperandClass.Boolean => $"b{definition.Minimum}..b{definition.Maximum}" + (definition.Step > 1 ? $", a multiple of {definition.Step}" : ""),
        OperandClass.Data => $"m{definition.Minimum}..m{definition.Maximum}",
        OperandClass.Target => $"an address at {definition.Requirement} from 0x{definition.BaseAt(address):x}",
        _ => definition.Requirement,
    };
}
