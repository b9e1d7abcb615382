using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Lowering;

/// <content>Switches become trees of comparisons, unless the machine has a table for them.</content>
internal sealed partial class FunctionLowering
{
    private void LowerSwitch(Instruction instruction)
    {
        int cases = _block.Successors.Count - 1;
        if (cases > Traits.LongestCompareChain)
        {
            return;
        }

        Instruction value = instruction.Operands[0];
        var targets = new List<Target>();
        for (int i = 0; i <= cases; i++)
        {
            targets.Add(TargetOf(i));
        }

        instruction.Remove();
        _block.ClearSuccessors();
        _at.PlaceAtEnd(_block);
        Choose(value, targets, 0, cases + 1);
    }

    /// <summary>Ends the block at the place with a choice among the targets of the values from first to before end; the last target stands for all values above.</summary>
    private void Choose(Instruction value, List<Target> targets, int first, int end)
    {
        if (end - first == 1)
        {
            JumpTo(targets[first]);
            return;
        }

        if (end - first == 2)
        {
            BranchTo(_at.Compare(Comparison.Equal, value, Word(first)), targets[first], targets[first + 1]);
            return;
        }

        int middle = first + ((end - first) / 2);
        Target below = middle - first == 1 ? targets[first] : NextTest();
        Target above = end - middle == 1 ? targets[middle] : NextTest();
        BranchTo(_at.Compare(Comparison.LessUnsigned, value, Word(middle)), below, above);
        if (middle - first > 1)
        {
            _at.PlaceAtEnd(below.Block);
            Choose(value, targets, first, middle);
        }

        if (end - middle > 1)
        {
            _at.PlaceAtEnd(above.Block);
            Choose(value, targets, middle, end);
        }
    }

    private void JumpTo(Target target)
    {
        _at.Jump(target.Block);
        AddValues(target);
    }
}
