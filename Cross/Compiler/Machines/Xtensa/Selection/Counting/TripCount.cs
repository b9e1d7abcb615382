using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Intermediate.Evaluation;

namespace DeviceKit.Cross.Machines.Xtensa.Selection.Counting;

/// <summary>How often a loop is done whose variable goes up or down by one to a limit.</summary>
/// <param name="Start">The variable before the loop.</param>
/// <param name="Limit">What it is compared with; made outside of the loop, or a constant.</param>
/// <param name="Step">1 or -1.</param>
/// <param name="Stays">The comparison of variable and limit that keeps the loop going.</param>
/// <param name="More">Rounds beyond the distance from start to limit: for the limit itself, and where a loop that is tested at its end looks at the value before its step.</param>
internal sealed record TripCount(Instruction Start, Instruction Limit, int Step, Comparison Stays, int More)
{
    private const int MostGuards = 8;

    /// <summary>The count of a loop, or null where it has none.</summary>
    public static TripCount? Of(LoopShape shape)
    {
        Instruction condition = shape.Test.Last!.Operands[0];
        if (condition.Operation != Operation.Compare || condition.Operands[0].Kind != ValueKind.I32 || condition.Operands[1].Kind != ValueKind.I32)
        {
            return null;
        }

        bool staysWhenTrue = !ReferenceEquals(shape.Test.Successors[0], shape.Exit);
        var comparison = (Comparison)condition.Immediate;
        comparison = staysWhenTrue ? comparison : BranchOpcodes.Inverse(comparison);
        (Instruction a, Instruction b) = (condition.Operands[0], condition.Operands[1]);
        return Of(shape, comparison, a, b) ?? Of(shape, BranchOpcodes.Swapped(comparison), b, a);
    }

    /// <summary>Whether it is known where the loop is entered that the comparison holds for the start: that the body is done at all.</summary>
    public bool IsEntered(Block before)
    {
        if (Start.Operation == Operation.Constant && Limit.Operation == Operation.Constant)
        {
            return Comparisons.Holds(Stays, ValueKind.I32, Start.Immediate, Limit.Immediate);
        }

        Block block = before;
        for (int i = 0; i < MostGuards && block.Predecessors.Count == 1; i++)
        {
            Block guard = block.Predecessors[0];
            if (guard.Last!.Operation == Operation.Branch && guard.Last.Operands[0].Operation == Operation.Compare)
            {
                Instruction condition = guard.Last.Operands[0];
                var comparison = (Comparison)condition.Immediate;
                comparison = ReferenceEquals(guard.Successors[0], block) ? comparison : BranchOpcodes.Inverse(comparison);
                if ((comparison == Stays && IsSame(condition.Operands[0], Start) && IsSame(condition.Operands[1], Limit))
                    || (BranchOpcodes.Swapped(comparison) == Stays && IsSame(condition.Operands[1], Start) && IsSame(condition.Operands[0], Limit)))
                {
                    return true;
                }
            }

            block = guard;
        }

        return false;
    }

    /// <summary>Makes the count.</summary>
    public Instruction Make(Builder at)
    {
        Instruction start = Outside(at, Start);
        Instruction limit = Outside(at, Limit);
        if (start.Operation == Operation.Constant && limit.Operation == Operation.Constant)
        {
            return at.Constant((Step * (int)(limit.Immediate - start.Immediate)) + More);
        }

        (Instruction high, Instruction low) = Step > 0 ? (limit, start) : (start, limit);
        Instruction distance = low.Operation == Operation.Constant && low.Immediate == 0 ? high : at.Emit(Operation.Subtract, ValueKind.I32, high, low);
        return More > 0 ? at.Emit(Operation.Add, ValueKind.I32, distance, at.Constant(More)) : distance;
    }

    /// <summary>Makes the test whether the body is done at all.</summary>
    public Instruction MakeGuard(Builder at) => at.Compare(Stays, Outside(at, Start), Outside(at, Limit));

    private static TripCount? Of(LoopShape shape, Comparison comparison, Instruction variable, Instruction limit)
    {
        Block header = shape.Loop.Header;
        bool isBeforeStep = variable.Operation == Operation.Phi;
        Instruction phi = isBeforeStep || variable.Operation != Operation.Add ? variable : variable.Operands[0];
        if (phi.Operation != Operation.Phi || !ReferenceEquals(phi.Block, header) || !IsOutside(limit, shape))
        {
            return null;
        }

        int back = ReferenceEquals(header.Predecessors[0], shape.Last) ? 0 : 1;
        Instruction next = phi.Operands[back];
        if (next.Operation != Operation.Add || !ReferenceEquals(next.Operands[0], phi) || next.Operands[1].Operation != Operation.Constant
            || (!isBeforeStep && (shape.IsTestedFirst || !ReferenceEquals(next, variable))))
        {
            return null;
        }

        // By one, the variable meets the limit before it can wrap around; the limit itself is met only if there is a number behind it.
        int step = (int)next.Operands[1].Immediate;
        bool isRight = (step, comparison) switch
        {
            (1, Comparison.Less or Comparison.LessUnsigned or Comparison.NotEqual) => true,
            (-1, Comparison.Greater or Comparison.GreaterUnsigned or Comparison.NotEqual) => true,
            (1, Comparison.LessOrEqual) => limit.Operation == Operation.Constant && (int)limit.Immediate != int.MaxValue,
            (1, Comparison.LessOrEqualUnsigned) => limit.Operation == Operation.Constant && (int)limit.Immediate != -1,
            (-1, Comparison.GreaterOrEqual) => limit.Operation == Operation.Constant && (int)limit.Immediate != int.MinValue,
            (-1, Comparison.GreaterOrEqualUnsigned) => limit.Operation == Operation.Constant && (int)limit.Immediate != 0,
            _ => false,
        };
        bool isInclusive = comparison is Comparison.LessOrEqual or Comparison.LessOrEqualUnsigned or Comparison.GreaterOrEqual or Comparison.GreaterOrEqualUnsigned;
        int more = (isInclusive ? 1 : 0) + (isBeforeStep && !shape.IsTestedFirst ? 1 : 0);
        return isRight ? new TripCount(phi.Operands[1 - back], limit, step, comparison, more) : null;
    }

    private static bool IsOutside(Instruction value, LoopShape shape) => value.Operation == Operation.Constant || !shape.Loop.Blocks.Contains(value.Block!);

    /// <summary>A constant may stand in the loop: another is made before it.</summary>
    private static Instruction Outside(Builder at, Instruction value) => value.Operation == Operation.Constant ? at.Constant((int)value.Immediate) : value;

    private static bool IsSame(Instruction a, Instruction b) =>
        ReferenceEquals(a, b) || (a.Operation == Operation.Constant && b.Operation == Operation.Constant && (int)a.Immediate == (int)b.Immediate);
}
