using System.Collections.Generic;
using System.Linq;
using System.Text;
using DeviceKit.Cross.Machines.Code;
using DeviceKit.Cross.Machines.Xtensa.Registers;
using DeviceKit.Cross.Machines.Xtensa.Tables;

namespace DeviceKit.Cross.Tests.Machines.Xtensa.Selection;

/// <summary>Machine code of Xtensa as text: mnemonics of the tables, virtual registers by number; an exclamation mark before what may trap.</summary>
internal static class MachineText
{
    public static string Of(MachineFunction function)
    {
        var text = new StringBuilder();
        foreach (MachineBlock block in function.Blocks)
        {
            text.Append($"{block}{(block.IsCold ? " cold" : "")}:\n");
            foreach (MachineInstruction instruction in block.Instructions)
            {
                text.Append($"  {Of(instruction)}\n");
            }
        }

        return text.ToString();
    }

    public static string Of(MachineInstruction instruction)
    {
        string name = instruction.Opcode switch
        {
            < 0 => instruction.Generic.ToString(),
            >= (int)XtensaPseudo.LoopStart => ((XtensaPseudo)instruction.Opcode).ToString(),
            _ => InstructionSet.Lx6[(Opcode)instruction.Opcode].Mnemonic,
        };
        bool hasBranch = instruction.Opcode is (int)XtensaPseudo.MoveUnless or (int)XtensaPseudo.AddUnless;
        IEnumerable<string> operands = instruction.Operands.Select((o, i) => hasBranch && i == 3 ? InstructionSet.Lx6[(Opcode)o.Value].Mnemonic : Of(o));
        bool mayTrap = (instruction.Flags & MachineFlags.MayTrap) != 0;
        return $"{(mayTrap ? "!" : "")}{name} {string.Join(", ", operands)}".TrimEnd();
    }

    private static string Of(MachineOperand operand) =>
        operand.IsRegister && !operand.Register.IsVirtual ? $"{(operand.IsDefinition ? "=" : "")}{XtensaRegisters.File.Names[operand.Register.Index]}" : operand.ToString();
}
