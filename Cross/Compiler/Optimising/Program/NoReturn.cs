using System;
using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Optimising.Program;

/// <summary>Ends blocks behind calls that do not return: what follows is not reached, and what leads there alone is cold.</summary>
internal static class NoReturn
{
    /// <summary>Ends the blocks.</summary>
    /// <param name="function">The function.</param>
    /// <param name="neverReturns">Whether a function does not return.</param>
    /// <returns>Whether there were any.</returns>
    public static bool Run(Function function, Func<FunctionSymbol, bool> neverReturns)
    {
        bool changed = false;
        foreach (Block block in function.Blocks)
        {
            foreach (Instruction instruction in block.Instructions)
            {
                if (instruction.Operation == Operation.Call && instruction.Next!.Operation != Operation.Unreachable && neverReturns((FunctionSymbol)instruction.Subject!))
                {
                    EndBehind(instruction, block);
                    changed = true;
                    break;
                }
            }
        }

        if (changed)
        {
            Graph.UnreachableBlocks.Run(function);
        }

        return changed;
    }

    private static void EndBehind(Instruction call, Block block)
    {
        block.ClearSuccessors();
        var dead = new List<Instruction>();
        for (Instruction? instruction = call.Next; instruction is not null; instruction = instruction.Next)
        {
            dead.Add(instruction);
        }

        foreach (Instruction instruction in dead)
        {
            // Others that use it are behind the call too, and are not reached: they get a value that stands before it.
            if (instruction.Users.Count > 0)
            {
                instruction.ReplaceUsesWith(block.Insert(new Instruction(Operation.Undefined, instruction.Kind), call));
            }

            instruction.Become(instruction.Operation, instruction.Kind);
        }

        dead.ForEach(instruction => instruction.Remove());
        block.Append(new Instruction(Operation.Unreachable, ValueKind.None) { Position = call.Position });
    }
}
