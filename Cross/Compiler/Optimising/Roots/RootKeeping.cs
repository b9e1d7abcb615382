using System.Linq;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Optimising.Roots;

/// <summary>Computes addresses anew behind calls: so the object itself is what lives across them. The rule of roots in the design is kept by this, as the last pass.</summary>
internal static class RootKeeping
{
    private const int MostRounds = 4; // A sum of a sum.

    /// <summary>Keeps the rule.</summary>
    /// <returns>Whether anything had to be done.</returns>
    public static bool Run(Function function)
    {
        if (!function.Blocks.Exists(block => block.Instructions.Any(InstructionEffects.IsCall)) && !function.Blocks.Exists(HasAllocation))
        {
            return false;
        }

        bool changed = false;
        for (int round = 0; round < MostRounds; round++)
        {
            var found = new DerivedPointers(function).Find();
            if (found.Count == 0)
            {
                break;
            }

            foreach ((Instruction user, int operand) in found)
            {
                Instruction sum = user.Operands[operand];
                Block block = user.Operation == Operation.Phi ? user.Block!.Predecessors[operand] : user.Block!;
                var copy = new Instruction(Operation.Add, sum.Kind, sum.Operands[0], sum.Operands[1]) { Position = sum.Position };
                block.Insert(copy, user.Operation == Operation.Phi ? block.Last : user);
                user.SetOperand(operand, copy);
                changed = true;
            }
        }

        if (changed)
        {
            DeadCode.Run(function);
        }

        return changed;
    }

    private static bool HasAllocation(Block block) =>
        block.Instructions.Any(i => i.Operation is Operation.NewObject or Operation.NewArray or Operation.InitializeClass);
}
