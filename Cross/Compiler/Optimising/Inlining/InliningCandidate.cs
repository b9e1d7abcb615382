using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Intermediate.Flow;

namespace DeviceKit.Cross.Optimising.Inlining;

/// <summary>A function that may be put in place of its calls.</summary>
internal sealed class InliningCandidate
{
    /// <summary>Looks at a function.</summary>
    public InliningCandidate(Function function)
    {
        Function = function;
        IsPossible = function.Parent is null;
        bool returns = false;
        foreach (Region region in function.Regions)
        {
            IsPossible &= !region.Clauses.Exists(clause => clause.Kind == ClauseKind.Filter);
        }

        foreach (Block block in function.Blocks)
        {
            foreach (Instruction instruction in block.Instructions)
            {
                Size += SizeOf(instruction);
                IsPossible &= instruction.Operation is not (Operation.StackAllocate or Operation.ParentSlotAddress);
                returns |= instruction.Operation == Operation.Return;
            }
        }

        EndsInThrow = !returns;
        HasLoop = function.Blocks.Count > 1 && new LoopForest(new DominatorTree(function)).Loops.Count > 0;
    }

    /// <summary>The function.</summary>
    public Function Function { get; }

    /// <summary>Whether the form allows it: no filters, no stack that grows.</summary>
    public bool IsPossible { get; }

    /// <summary>Whether it has a loop: then the call is a small part of what it costs.</summary>
    public bool HasLoop { get; }

    /// <summary>About the instructions that a machine needs.</summary>
    public int Size { get; }

    /// <summary>Whether it never returns.</summary>
    public bool EndsInThrow { get; }

    /// <summary>About the instructions that a machine needs for one.</summary>
    public static int SizeOf(Instruction instruction)
    {
        int words = instruction.Kind is ValueKind.I64 or ValueKind.F64 ? 2 : 1;
        return instruction.Operation switch
        {
            Operation.Constant or Operation.Parameter or Operation.Phi or Operation.Undefined or Operation.SlotAddress or Operation.Jump or Operation.Result => 0,
            Operation.Return or Operation.NullCheck or Operation.Reinterpret or Operation.LandingValue or Operation.EnterTry => 0,
            Operation.Truncate or Operation.HighWord or Operation.Combine or Operation.Unreachable => 0,
            >= Operation.Call and <= Operation.CallNative => 3 + instruction.Operands.Count,
            Operation.NewObject or Operation.NewArray or Operation.CastClass or Operation.IsInstance or Operation.Unbox or Operation.StoreCheck => 4,
            Operation.InitializeClass or Operation.BoundsCheck or Operation.Switch => 3,
            Operation.Divide or Operation.Remainder or Operation.DivideUnsigned or Operation.RemainderUnsigned when words == 2 => 6,
            _ when instruction.Kind == ValueKind.F64 => 6,
            _ => words,
        };
    }
}
