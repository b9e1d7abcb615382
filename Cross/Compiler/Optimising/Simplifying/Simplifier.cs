using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Intermediate.Evaluation;
using DeviceKit.Cross.Intermediate.Flow;

namespace DeviceKit.Cross.Optimising.Simplifying;

/// <summary>
/// Rewrites instructions by local rules until none applies: folding, algebra, canonical forms (constants to the right, offsets in addresses). A rule gives
/// the value that takes the place of an instruction, the instruction itself when it changed in place, or null.
/// </summary>
internal sealed class Simplifier
{
    private const int MostChanges = 64; // Of one instruction in place: rules that undo each other would be a mistake, but not an endless one.

    private readonly Rewriter _rewriter = new();
    private readonly Queue<Instruction> _waiting = [];
    private readonly HashSet<Instruction> _isWaiting = [];
    private readonly Dictionary<Instruction, int> _changes = [];
    private readonly List<Instruction> _operands = [];
    private bool _changed;

    private Simplifier()
    {
    }

    /// <summary>Simplifies a function. Its blocks can all be reached.</summary>
    /// <returns>Whether anything changed.</returns>
    public static bool Run(Function function)
    {
        var simplifier = new Simplifier();
        foreach (Block block in new BlockOrder(function).Blocks)
        {
            foreach (Instruction instruction in block.Instructions)
            {
                simplifier.Await(instruction);
            }
        }

        while (simplifier._waiting.TryDequeue(out Instruction? instruction))
        {
            simplifier._isWaiting.Remove(instruction);
            if (instruction.Block is not null)
            {
                simplifier.Visit(instruction);
            }
        }

        return simplifier._changed;
    }

    private void Await(Instruction instruction)
    {
        if (_isWaiting.Add(instruction))
        {
            _waiting.Enqueue(instruction);
        }
    }

    private void Visit(Instruction instruction)
    {
        if (instruction.Users.Count == 0 && InstructionEffects.IsRemovable(instruction))
        {
            Remove(instruction);
            return;
        }

        // A value of itself is in a loop whose way in a folded branch has cut off: the rules would turn in it without end.
        if (instruction.Operation != Operation.Phi && instruction.Operands.Contains(instruction))
        {
            return;
        }

        _rewriter.PlaceBefore(instruction);
        _rewriter.Made.Clear();
        _operands.Clear();
        _operands.AddRange(instruction.Operands);
        Instruction? result = Apply(instruction);
        if (result is null)
        {
            return;
        }

        _changed = true;
        _rewriter.Made.ForEach(Await);
        _operands.ForEach(Await); // It may have been their last user.
        foreach (Instruction user in instruction.Users)
        {
            Await(user);
        }

        if (!ReferenceEquals(result, instruction))
        {
            instruction.ReplaceUsesWith(result);
            Remove(instruction);
        }
        else
        {
            _changes[instruction] = _changes.GetValueOrDefault(instruction) + 1;
            if (_changes[instruction] < MostChanges)
            {
                Await(instruction);
            }
        }
    }

    private Instruction? Apply(Instruction i)
    {
        // No address but null is a constant.
        if (Evaluator.Evaluate(i) is { } value && (i.Kind is not (ValueKind.Reference or ValueKind.Pointer) || value == 0))
        {
            return _rewriter.Constant(i.Kind, value);
        }

        return i.Operation switch
        {
            Operation.Phi => PhiRules.Apply(i),
            Operation.Add or Operation.Subtract or Operation.Multiply or Operation.Negate => ArithmeticRules.Apply(i, _rewriter),
            Operation.Divide or Operation.DivideUnsigned or Operation.Remainder or Operation.RemainderUnsigned => DivisionRules.Apply(i, _rewriter),
            Operation.Not or Operation.And or Operation.Or or Operation.Xor => BitRules.Apply(i, _rewriter),
            Operation.ShiftLeft or Operation.ShiftRight or Operation.ShiftRightUnsigned => ShiftRules.Apply(i, _rewriter),
            >= Operation.SignExtend8 and <= Operation.Reinterpret => ConversionRules.Apply(i, _rewriter),
            Operation.Compare => CompareRules.Apply(i, _rewriter),
            Operation.Select => SelectRules.Apply(i, _rewriter),
            >= Operation.Minimum and <= Operation.MaximumUnsigned => SelectRules.ApplyToExtremes(i),
            >= Operation.Load and <= Operation.FillMemory or Operation.CompareExchange => MemoryRules.Apply(i, _rewriter),
            >= Operation.NullCheck and <= Operation.BoundsCheck => CheckRules.Apply(i),
            Operation.ArrayLength or Operation.IsInstance or Operation.CastClass => ObjectRules.Apply(i, _rewriter),
            Operation.Branch or Operation.Switch => BranchRules.Apply(i, _rewriter),
            _ => null,
        };
    }

    private void Remove(Instruction instruction)
    {
        _changed = true;
        foreach (Instruction operand in instruction.Operands)
        {
            Await(operand);
        }

        instruction.Remove();
    }
}
