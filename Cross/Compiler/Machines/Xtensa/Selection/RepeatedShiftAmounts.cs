using System.Collections.Generic;
using DeviceKit.Cross.Machines.Code;
using DeviceKit.Cross.Machines.Xtensa.Tables;

namespace DeviceKit.Cross.Machines.Xtensa.Selection;

/// <summary>Leaves out an SSL, SSR or SSAI that sets SAR to what it is: shifts of pairs come by twos.</summary>
internal static class RepeatedShiftAmounts
{
    /// <summary>Looks through one block, whose registers are written once.</summary>
    public static void Remove(MachineBlock block)
    {
        MachineInstruction? last = null;
        var kept = new List<MachineInstruction>(block.Instructions.Count);
        foreach (MachineInstruction instruction in block.Instructions)
        {
            bool setsAmount = instruction.Opcode is (int)Opcode.Ssl or (int)Opcode.Ssr or (int)Opcode.Ssai;
            if (setsAmount)
            {
                if (last is not null && last.Opcode == instruction.Opcode && last.Operands[0] == instruction.Operands[0])
                {
                    continue;
                }

                last = instruction;
            }
            else if (instruction.IsCall)
            {
                last = null;
            }

            kept.Add(instruction);
        }

        block.Instructions.Clear();
        block.Instructions.AddRange(kept);
    }
}
