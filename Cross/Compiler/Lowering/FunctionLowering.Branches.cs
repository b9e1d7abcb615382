using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Lowering;

/// <content>Branches on comparisons of 64-bit integers become branches on words: most are decided by the first, and none needs a value.</content>
internal sealed partial class FunctionLowering
{
    private bool IsLeftToBranch(Instruction comparison)
    {
        if (comparison.Users.Count != 1 || comparison.Users[0].Operation != Operation.Branch || comparison.Users[0].Operands.Count != 1)
        {
            return false;
        }

        WordPair a = Pair(comparison, 0);
        WordPair b = Pair(comparison, 1);
        if (a.Kind == ValueKind.F64 || comparison.Immediate is (long)Comparison.Less or (long)Comparison.GreaterOrEqual && IsZero(b))
        {
            return false;
        }

        return comparison.Immediate is not ((long)Comparison.Equal or (long)Comparison.NotEqual) || !IsZero(b);
    }

    private static bool IsZero(WordPair pair) => IsConstant(pair.Low, 0) && IsConstant(pair.High, 0);

    private void LowerBranch(Instruction branch)
    {
        Instruction comparison = branch.Operands[0];
        if (comparison.Operation != Operation.Compare || !IsPair(comparison.Operands[0]))
        {
            return;
        }

        var kind = (Comparison)comparison.Immediate;
        (WordPair a, WordPair b) = (Pair(comparison, 0), Pair(comparison, 1));
        Target then = TargetOf(0);
        Target otherwise = TargetOf(1);
        branch.Remove();
        comparison.Remove();
        _block.ClearSuccessors();
        _at.PlaceAtEnd(_block);
        if (kind is Comparison.Equal or Comparison.NotEqual)
        {
            (Target equal, Target different) = kind == Comparison.Equal ? (then, otherwise) : (otherwise, then);
            BranchTo(_at.Compare(Comparison.Equal, a.Low, b.Low), NextTest(), different);
            BranchTo(_at.Compare(Comparison.Equal, a.High, b.High), equal, different);
            return;
        }

        BranchTo(_at.Compare(Strict(kind), a.High, b.High), then, NextTest());
        BranchTo(_at.Compare(Comparison.Equal, a.High, b.High), NextTest(), otherwise);
        BranchTo(_at.Compare(Unsigned(kind), a.Low, b.Low), then, otherwise);
    }

    private Target TargetOf(int edge)
    {
        Block target = _block.Successors[edge];
        int place = CriticalEdges.PlaceOf(_block, target);
        return new Target(target, [.. target.Phis.Select(phi => phi.Operands[place])]);
    }

    private Target NextTest() => new(AddBeside(_block), []);

    /// <summary>Ends the block at the place; the place goes on in the target that is new.</summary>
    private void BranchTo(Instruction condition, Target then, Target otherwise)
    {
        _at.Branch(condition, then.Block, otherwise.Block);
        foreach (Target target in new[] { then, otherwise })
        {
            AddValues(target);
            if (target.Block.First is null)
            {
                _at.PlaceAtEnd(target.Block);
            }
        }
    }

    private static void AddValues(Target target)
    {
        foreach ((Instruction phi, Instruction value) in target.Block.Phis.Zip(target.Values))
        {
            phi.AddOperand(value);
        }
    }

    private static Comparison Strict(Comparison comparison) => comparison switch
    {
        Comparison.LessOrEqual => Comparison.Less,
        Comparison.GreaterOrEqual => Comparison.Greater,
        Comparison.LessOrEqualUnsigned => Comparison.LessUnsigned,
        Comparison.GreaterOrEqualUnsigned => Comparison.GreaterUnsigned,
        _ => comparison,
    };

    /// <summary>Where an edge goes, and what the phis there get by it.</summary>
    private readonly record struct Target(Block Block, IReadOnlyList<Instruction> Values);
}
