using System;
using System.Collections.Generic;
using DeviceKit.Cross.Machines.Code;
using DeviceKit.Cross.Machines.Xtensa.Registers;

namespace DeviceKit.Cross.Machines.Xtensa.Emission;

/// <summary>
/// Puts a copy of a short block in place of a jump to it, when the block returns or branches: so a loop whose test stands at its beginning tests at its end, and
/// a jump to a return is a return.
/// </summary>
internal static class TailDuplication
{
    private const int MostForSpeed = 4;
    private const int MostForSize = 1;

    /// <summary>Replaces jumps that do not fall through.</summary>
    /// <param name="order">The blocks in the order of the code.</param>
    /// <param name="prefersSize">Only where the code does not grow by it.</param>
    public static void Run(List<MachineBlock> order, bool prefersSize)
    {
        int most = prefersSize ? MostForSize : MostForSpeed;
        for (int i = 0; i < order.Count; i++)
        {
            MachineBlock block = order[i];
            MachineInstruction last = block.Instructions[^1];
            MachineBlock? next = i + 1 < order.Count ? order[i + 1] : null;
            if (last.Generic == GenericOpcode.Jump && last.Operands[0].Block is { } target && target != next && target != block
                && IsWorthCopying(target, block, most))
            {
                block.Instructions.RemoveAt(block.Instructions.Count - 1);
                foreach (MachineInstruction instruction in target.Instructions)
                {
                    block.Append(CopyOf(instruction));
                }

                if (!block.Instructions.Exists(instruction => Array.Exists(instruction.Operands, o => o.Target == target)))
                {
                    block.Successors.Remove(target);
                }

                foreach (MachineBlock successor in target.Successors)
                {
                    if (!block.Successors.Contains(successor))
                    {
                        block.AddSuccessor(successor);
                    }
                }
            }
        }
    }

    private static bool IsWorthCopying(MachineBlock target, MachineBlock into, int most)
    {
        int count = 0;
        bool branches = false;
        foreach (MachineInstruction instruction in target.Instructions)
        {
            if (instruction.IsCall || (instruction.MayThrow && target.Region != into.Region)
                || instruction.Generic is GenericOpcode.LandingPad or GenericOpcode.Unreachable
                || instruction.Opcode is (int)XtensaPseudo.LoopStart or (int)XtensaPseudo.LoopNext)
            {
                return false;
            }

            count += instruction.Generic == GenericOpcode.Jump ? 0 : 1;
            branches |= instruction.IsTerminator && instruction.Generic != GenericOpcode.Jump;
        }

        return branches && count <= most;
    }

    private static MachineInstruction CopyOf(MachineInstruction instruction)
    {
        MachineInstruction copy = instruction.With(instruction.Opcode);
        copy.Operands = [.. instruction.Operands];
        return copy;
    }
}
