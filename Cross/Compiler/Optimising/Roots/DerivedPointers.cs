using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Optimising.Roots;

/// <summary>
/// Finds addresses made of an object's and a number that is not known, which are live across a call that may collect. The sum may lie outside of the object
/// (the offset of the access is not in it), and would not keep it alive: the collector looks for words in [start, end].
/// </summary>
internal sealed class DerivedPointers(Function function)
{
    private const int MostBlocks = 64;

    private readonly Dictionary<Block, bool> _calls = [];

    /// <summary>The uses that stand behind a call, of all such sums; an index says which operand.</summary>
    public IReadOnlyList<(Instruction User, int Operand)> Find()
    {
        var found = new List<(Instruction User, int Operand)>();
        foreach (Instruction sum in function.Blocks.SelectMany(block => block.Instructions).Where(IsDerived))
        {
            foreach (Instruction user in sum.Users.Distinct())
            {
                for (int i = 0; i < user.Operands.Count; i++)
                {
                    if (ReferenceEquals(user.Operands[i], sum) && IsBehindCall(sum, user, i))
                    {
                        found.Add((user, i));
                    }
                }
            }
        }

        return found;
    }

    private static bool IsDerived(Instruction i) => i.Operation == Operation.Add && i.Kind == ValueKind.Pointer
        && i.Operands[1].Operation != Operation.Constant && i.Operands[0].Operation is not (Operation.SlotAddress or Operation.StaticAddress or Operation.SymbolAddress);

    /// <summary>Whether a call may come between a value and a use of it. Of a phi the use is at the end of the predecessor.</summary>
    private bool IsBehindCall(Instruction sum, Instruction user, int operand)
    {
        Block to = user.Operation == Operation.Phi ? user.Block!.Predecessors[operand] : user.Block!;
        Instruction? end = user.Operation == Operation.Phi ? null : user;
        if (ReferenceEquals(sum.Block, to))
        {
            return HasCall(sum.Next, end);
        }

        if (HasCall(sum.Next, null) || HasCall(to.First, end))
        {
            return true;
        }

        // A loop leads back to the block of the use, through all of it.
        var seen = new HashSet<Block> { sum.Block! };
        var waiting = new Stack<Block>(to.Predecessors);
        while (waiting.TryPop(out Block? block))
        {
            if (seen.Add(block))
            {
                if (seen.Count > MostBlocks || HasCall(block))
                {
                    return true;
                }

                foreach (Block predecessor in block.Predecessors)
                {
                    waiting.Push(predecessor);
                }
            }
        }

        return false;
    }

    private bool HasCall(Block block)
    {
        if (!_calls.TryGetValue(block, out bool has))
        {
            has = HasCall(block.First, null);
            _calls.Add(block, has);
        }

        return has;
    }

    private static bool HasCall(Instruction? from, Instruction? end)
    {
        for (Instruction? instruction = from; instruction is not null && !ReferenceEquals(instruction, end); instruction = instruction.Next)
        {
            if (MayCollect(instruction))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MayCollect(Instruction i) => i.Operation switch
    {
        Operation.Call => (((FunctionSymbol)i.Subject!).Effects & FunctionEffects.Allocates) != 0,
        Operation.CallIndirect or Operation.CallVirtual or Operation.CallInterface or Operation.CallNative => true,
        Operation.NewObject or Operation.NewArray or Operation.InitializeClass => true,
        _ => false,
    };
}
