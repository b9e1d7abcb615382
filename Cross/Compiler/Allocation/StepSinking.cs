using System.Collections.Generic;
using DeviceKit.Cross.Machines.Code;

namespace DeviceKit.Cross.Allocation;

/// <summary>
/// Moves a step of a loop's variable (v = p + 1, with p = v at the end) behind the last instruction that reads the old value, so that both fit into one register
/// and the move goes away.
/// </summary>
/// <param name="file">Knows what may be moved.</param>
internal sealed class StepSinking(RegisterFile file)
{
    private const int Longest = 500;

    /// <summary>Moves the steps of a function without phis.</summary>
    public void Run(MachineFunction function)
    {
        foreach (MachineBlock block in function.Blocks)
        {
            for (int i = 0; i < block.Instructions.Count; i++)
            {
                MachineInstruction move = block.Instructions[i];
                if (move.Generic is GenericOpcode.Move or GenericOpcode.ParallelMove)
                {
                    for (int n = 0; n < move.Operands.Length; n += 2)
                    {
                        Sink(block, i, move.Operands[n].Register, move.Operands[n + 1].Register);
                    }
                }
            }
        }
    }

    private void Sink(MachineBlock block, int end, Register variable, Register step)
    {
        if (!variable.IsVirtual || !step.IsVirtual || variable == step)
        {
            return;
        }

        int made = FindDefinition(block.Instructions, end, step);
        if (made < 0 && block.Predecessors.Count == 1 && FindDefinition(block.Instructions, end, variable) < 0 && !IsRead(block.Instructions, end, variable))
        {
            // The moves are in a block of their own on the way back.
            block = block.Predecessors[0];
            end = block.Instructions.Count;
            made = FindDefinition(block.Instructions, end, step);
        }

        if (made >= 0 && IsStep(block.Instructions[made], variable))
        {
            Sink(block.Instructions, made, end, variable, step);
        }
    }

    private static void Sink(List<MachineInstruction> instructions, int made, int end, Register variable, Register step)
    {
        int lastRead = -1;
        for (int i = made + 1; i < end; i++)
        {
            bool readsStep = Reads(instructions[i], step);
            if (Reads(instructions[i], variable))
            {
                lastRead = i;
                if (readsStep)
                {
                    return;
                }
            }

            if (readsStep)
            {
                // Behind here the old value must not be read.
                for (int later = i + 1; later < end; later++)
                {
                    if (Reads(instructions[later], variable))
                    {
                        return;
                    }
                }

                break;
            }
        }

        if (lastRead > made && !instructions[lastRead].IsTerminator)
        {
            MachineInstruction instruction = instructions[made];
            instructions.Insert(lastRead + 1, instruction);
            instructions.RemoveAt(made);
        }
    }

    private bool IsStep(MachineInstruction instruction, Register variable)
    {
        int reads = 0;
        foreach (MachineOperand operand in instruction.Operands)
        {
            if (operand.IsUse)
            {
                reads += operand.Register == variable ? 1 : 100;
            }
        }

        return reads == 1 && instruction.Operands[0].Tie == 0 && file.IsPure(instruction);
    }

    private static int FindDefinition(List<MachineInstruction> instructions, int end, Register register)
    {
        for (int i = end - 1; i >= 0 && i > end - Longest; i--)
        {
            foreach (MachineOperand operand in instructions[i].Operands)
            {
                if (operand.IsDefinition && operand.Register == register)
                {
                    return i;
                }
            }
        }

        return -1;
    }

    private static bool IsRead(List<MachineInstruction> instructions, int end, Register register)
    {
        for (int i = 0; i < end; i++)
        {
            if (Reads(instructions[i], register))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Reads(MachineInstruction instruction, Register register)
    {
        foreach (MachineOperand operand in instruction.Operands)
        {
            if (operand.IsUse && operand.Register == register)
            {
                return true;
            }
        }

        return false;
    }
}
