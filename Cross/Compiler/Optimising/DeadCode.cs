using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Optimising;

/// <summary>Removes instructions that nothing needs, cycles of phis too: what is needed is marked from the effects.</summary>
internal static class DeadCode
{
    /// <summary>Removes what is dead.</summary>
    /// <returns>Whether anything was.</returns>
    public static bool Run(Function function)
    {
        var needed = new HashSet<Instruction>();
        var waiting = new Stack<Instruction>();
        foreach (Block block in function.Blocks)
        {
            foreach (Instruction instruction in block.Instructions)
            {
                if (!InstructionEffects.IsRemovable(instruction))
                {
                    needed.Add(instruction);
                    waiting.Push(instruction);
                }
            }
        }

        while (waiting.TryPop(out Instruction? instruction))
        {
            foreach (Instruction operand in instruction.Operands)
            {
                if (needed.Add(operand))
                {
                    waiting.Push(operand);
                }
            }
        }

        var dead = new List<Instruction>();
        foreach (Block block in function.Blocks)
        {
            foreach (Instruction instruction in block.Instructions)
            {
                if (!needed.Contains(instruction))
                {
                    dead.Add(instruction);
                }
            }
        }

        Remove(dead);
        return dead.Count > 0;
    }

    /// <summary>Removes instructions that use only each other.</summary>
    public static void Remove(IReadOnlyList<Instruction> dead)
    {
        foreach (Instruction instruction in dead)
        {
            instruction.Become(instruction.Operation, instruction.Kind);
        }

        foreach (Instruction instruction in dead)
        {
            instruction.Remove();
        }
    }
}
