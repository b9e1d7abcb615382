using System.Diagnostics.CodeAnalysis;
using DeviceKit.Cross.Machines.Xtensa.Tables;

namespace DeviceKit.Cross.Machines.Xtensa.Encoding;

/// <summary>The 16-bit twins of instructions (code density option, 4.3.1). Which there are, the table says.</summary>
internal static class NarrowForms
{
    /// <summary>The twin of an instruction that has one for some operands.</summary>
    /// <returns>False where there is none.</returns>
    public static bool TryGetTwin(Opcode wide, out Opcode narrow)
    {
        string? twin = InstructionSet.Lx6[wide].Narrow;
        narrow = twin is null ? default : InstructionSet.Lx6.Find(twin)!.Opcode;
        return twin is not null;
    }

    /// <summary>The twin of an instruction with its operands.</summary>
    /// <param name="wide">The instruction.</param>
    /// <param name="address">Where it will be, in bytes.</param>
    /// <param name="narrow">The twin.</param>
    /// <returns>False where the operands do not fit into 16 bits, or there is no twin.</returns>
    public static bool TryNarrow(Instruction wide, uint address, [NotNullWhen(true)] out Instruction? narrow)
    {
        narrow = null;
        if (!TryGetTwin(wide.Opcode, out Opcode twin))
        {
            return false;
        }

        Operand[] operands = [.. wide.Operands];
        if (twin == Opcode.MovN)
        {
            if (operands.Length != 3 || operands[1] != operands[2])
            {
                return false;
            }

            operands = operands[..2];
        }

        var candidate = new Instruction(twin, operands);
        narrow = Encoder.TryEncode(candidate, address, out _, out _) ? candidate : null;
        return narrow is not null;
    }
}
