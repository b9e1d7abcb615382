using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Intermediate.Flow;

namespace DeviceKit.Cross.Machines.Xtensa.Selection.Counting;

/// <summary>The parts of an innermost loop that may be counted: entered and left as it must be, small, and without calls.</summary>
/// <param name="Loop">The loop.</param>
/// <param name="Before">The block from which it is entered.</param>
/// <param name="Test">The block that ends with the test.</param>
/// <param name="Last">The block that jumps back to the header.</param>
/// <param name="Exit">Where control goes when the test ends the loop; it comes from the test alone.</param>
/// <param name="IsTestedFirst">Whether the test is made before the body: the header has nothing else.</param>
internal sealed record LoopShape(Loop Loop, Block Before, Block Test, Block Last, Block Exit, bool IsTestedFirst)
{
    // LOOP reaches 256 bytes: some 90 instructions of the machine, of which one of the form may be several.
    private const int MostInstructions = 48;

    /// <summary>The shape of a loop, or null. Critical edges must be split.</summary>
    public static LoopShape? Of(Loop loop, LoopForest forest)
    {
        Block header = loop.Header;
        if (loop.Latches.Count != 1 || header.Predecessors.Count != 2 || loop.Latches[0].Last!.Operation != Operation.Jump || !IsSuitable(loop, forest))
        {
            return null;
        }

        Block last = loop.Latches[0];
        Block before = header.Predecessors[0] == last ? header.Predecessors[1] : header.Predecessors[0];
        if (before.Last!.Operation != Operation.Jump)
        {
            return null;
        }

        if (ExitOf(header, loop) is { } first && HasOnlyTest(header))
        {
            return new LoopShape(loop, before, header, last, first, true);
        }

        bool isEmpty = last.First == last.Last && last.Predecessors.Count == 1;
        return isEmpty && ExitOf(last.Predecessors[0], loop) is { } exit ? new LoopShape(loop, before, last.Predecessors[0], last, exit, false) : null;
    }

    /// <summary>Whether one edge of a branch leaves the loop, and the other does not.</summary>
    private static Block? ExitOf(Block test, Loop loop)
    {
        if (test.Last!.Operation != Operation.Branch)
        {
            return null;
        }

        Block? exit = test.Successors.SingleOrDefault(s => !loop.Blocks.Contains(s));
        return exit?.Predecessors.Count == 1 ? exit : null;
    }

    /// <summary>A header that is done once more than the body may have nothing but the test.</summary>
    private static bool HasOnlyTest(Block header)
    {
        Instruction condition = header.Last!.Operands[0];
        foreach (Instruction instruction in header.Instructions)
        {
            bool isPart = instruction.Operation is Operation.Phi or Operation.Constant or Operation.Branch
                || (ReferenceEquals(instruction, condition) && condition.Operation == Operation.Compare && condition.Users.Count == 1);
            if (!isPart)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSuitable(Loop loop, LoopForest forest)
    {
        int count = 0;
        foreach (Block block in loop.Blocks)
        {
            if (!ReferenceEquals(forest.LoopOf(block), loop))
            {
                return false;
            }

            foreach (Instruction instruction in block.Instructions)
            {
                bool isFree = instruction.Operation is Operation.Phi or Operation.Constant or Operation.SymbolAddress or Operation.SlotAddress or Operation.Jump or Operation.NullCheck;
                count += isFree ? 0 : 1;
                if (instruction.Operation is Operation.Call or Operation.CallIndirect or Operation.CallNative or Operation.EnterTry or Operation.StackAllocate or Operation.Switch
                    || count > MostInstructions)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
