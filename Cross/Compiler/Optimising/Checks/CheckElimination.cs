using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Intermediate.Evaluation;
using DeviceKit.Cross.Intermediate.Flow;
using DeviceKit.Cross.Optimising.Simplifying;

namespace DeviceKit.Cross.Optimising.Checks;

/// <summary>Removes checks, and decides comparisons and branches, by what was tested on every way there: conditions, checks that passed, counters of loops.</summary>
internal sealed class CheckElimination
{
    private readonly DominatorTree _tree;
    private readonly Relations _relations;
    private readonly Dictionary<Instruction, bool> _truths = [];
    private readonly HashSet<Instruction> _notNull = [];
    private readonly Stack<Instruction> _truthChanges = new();
    private readonly Stack<Instruction> _notNullChanges = new();
    private bool _changed;

    private CheckElimination(Function function)
    {
        _tree = new DominatorTree(function);
        _relations = new Relations(_tree);
    }

    /// <summary>Runs over a function. Blocks that are no longer reached may be left.</summary>
    /// <returns>Whether anything changed.</returns>
    public static bool Run(Function function)
    {
        var elimination = new CheckElimination(function);
        elimination.Walk(function.Entry);
        return elimination._changed;
    }

    private void Walk(Block entry)
    {
        var stack = new Stack<(Block Block, int Child, int Relations, int Truths, int NotNull)>();
        stack.Push((entry, 0, 0, 0, 0));
        while (stack.TryPop(out (Block Block, int Child, int Relations, int Truths, int NotNull) top))
        {
            if (top.Child == 0)
            {
                Enter(top.Block);
                Visit(top.Block);
            }

            IReadOnlyList<Block> children = _tree.ChildrenOf(top.Block);
            if (top.Child < children.Count)
            {
                stack.Push(top with { Child = top.Child + 1 });
                stack.Push((children[top.Child], 0, _relations.Count, _truthChanges.Count, _notNullChanges.Count));
            }
            else
            {
                _relations.Reset(top.Relations);
                Undo(top.Truths, top.NotNull);
            }
        }
    }

    private void Undo(int truths, int notNull)
    {
        while (_truthChanges.Count > truths)
        {
            _truths.Remove(_truthChanges.Pop());
        }

        while (_notNullChanges.Count > notNull)
        {
            _notNull.Remove(_notNullChanges.Pop());
        }
    }

    /// <summary>What the branch to a block says.</summary>
    private void Enter(Block block)
    {
        if (block.Predecessors.Count != 1 || block.Predecessors[0] is not { Last.Operation: Operation.Branch } predecessor
            || ReferenceEquals(predecessor.Successors[0], predecessor.Successors[1]))
        {
            return;
        }

        Instruction condition = predecessor.Last!.Operands[0];
        bool truth = ReferenceEquals(predecessor.Successors[0], block);
        if (_truths.TryAdd(condition, truth))
        {
            _truthChanges.Push(condition);
        }

        if (condition.Operation != Operation.Compare)
        {
            return;
        }

        Instruction a = condition.Operands[0];
        Comparison comparison = truth ? (Comparison)condition.Immediate : Comparisons.Negate((Comparison)condition.Immediate, a.Kind);
        if (comparison == Comparison.NotEqual && Values.Is(condition.Operands[1], 0))
        {
            NoteNotNull(a);
        }

        BranchFacts.AddTo(_relations, predecessor, block, since: block);
    }

    private void Visit(Block block)
    {
        foreach (Instruction instruction in block.Instructions)
        {
            switch (instruction.Operation)
            {
                case Operation.NullCheck:
                    NullCheck(instruction);
                    break;
                case Operation.BoundsCheck:
                    BoundsCheck(instruction, block);
                    break;
                case Operation.NewArray:
                    _relations.Add(null, instruction.Operands[0], 0, block); // Else it would have thrown.
                    break;
                case Operation.Compare:
                    Compare(instruction, block);
                    break;
                case Operation.Branch when _truths.TryGetValue(instruction.Operands[0], out bool truth):
                    BranchRules.GoTo(instruction, truth ? 0 : 1);
                    _changed = true;
                    break;
            }
        }
    }

    private void NullCheck(Instruction check)
    {
        Instruction value = check.Operands[0];
        if (_notNull.Contains(value) || Values.IsNotNull(value) || _truths.GetValueOrDefault(value))
        {
            check.Remove();
            _changed = true;
            return;
        }

        NoteNotNull(value);
    }

    private void NoteNotNull(Instruction value)
    {
        for (Instruction at = value; ; at = at.Operands[0])
        {
            if (_notNull.Add(at))
            {
                _notNullChanges.Push(at);
            }

            if (at.Operation is not (Operation.CastClass or Operation.IsInstance) && !(at.Operation == Operation.Reinterpret && at.Kind is ValueKind.Reference or ValueKind.Pointer))
            {
                return;
            }
        }
    }

    private void BoundsCheck(Instruction check, Block block)
    {
        (Instruction index, Instruction length) = (check.Operands[0], check.Operands[1]);
        if (_relations.IsAtMost(index, length, -1, block) && _relations.IsNotNegative(index, block))
        {
            check.Remove();
            _changed = true;
            return;
        }

        BranchFacts.Add(_relations, Comparison.LessUnsigned, index, length, block);
    }

    private void Compare(Instruction compare, Block block)
    {
        (Instruction a, Instruction b) = (compare.Operands[0], compare.Operands[1]);
        if (Values.Is(b, 0) && a.Kind is ValueKind.Reference or ValueKind.Pointer && (Comparison)compare.Immediate is Comparison.Equal or Comparison.NotEqual)
        {
            if (_notNull.Contains(a))
            {
                Decide(compare, (Comparison)compare.Immediate == Comparison.NotEqual);
            }

            return;
        }

        if (a.Kind != ValueKind.I32 || b.Kind != ValueKind.I32)
        {
            return;
        }

        bool? truth = (Comparison)compare.Immediate switch
        {
            Comparison.Less => Decide(a, b, -1, block),
            Comparison.LessOrEqual => Decide(a, b, 0, block),
            Comparison.Greater => Decide(b, a, -1, block),
            Comparison.GreaterOrEqual => Decide(b, a, 0, block),
            Comparison.LessUnsigned when AreNotNegative(a, b, block) => Decide(a, b, -1, block),
            Comparison.LessOrEqualUnsigned when AreNotNegative(a, b, block) => Decide(a, b, 0, block),
            Comparison.GreaterUnsigned when AreNotNegative(a, b, block) => Decide(b, a, -1, block),
            Comparison.GreaterOrEqualUnsigned when AreNotNegative(a, b, block) => Decide(b, a, 0, block),
            _ => null,
        };
        if (truth is not null)
        {
            Decide(compare, truth.Value);
        }
    }

    private bool AreNotNegative(Instruction a, Instruction b, Block block) => _relations.IsNotNegative(a, block) && _relations.IsNotNegative(b, block);

    /// <summary>Whether a is at most b plus a distance: yes, no, or not known.</summary>
    private bool? Decide(Instruction a, Instruction b, long distance, Block block) =>
        _relations.IsAtMost(a, b, distance, block) ? true : _relations.IsAtMost(b, a, -distance - 1, block) ? false : null;

    private void Decide(Instruction compare, bool truth)
    {
        compare.Become(Operation.Constant, ValueKind.I32);
        compare.Immediate = truth ? 1 : 0;
        _changed = true;
    }
}
