using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Intermediate.Flow;
using DeviceKit.Cross.Optimising.Graph;

namespace DeviceKit.Cross.Optimising.Slots;

/// <summary>
/// Makes slots that only loads and stores of one size see into values, with phis on the dominance frontiers of the stores where the value is still
/// wanted. A slot that is stored in a protected region and read after a throw out of it stays. Every block can be reached.
/// R. Cytron and others: Efficiently Computing Static Single Assignment Form and the Control Dependence Graph.
/// </summary>
internal sealed class SlotPromotion
{
    private readonly DominatorTree _tree;
    private readonly Dictionary<Slot, ScalarSlot> _slots = [];
    private readonly Dictionary<Instruction, ScalarSlot> _phis = [];

    private SlotPromotion(Function function) => _tree = new DominatorTree(function);

    /// <summary>Promotes what can be.</summary>
    /// <returns>Whether anything was.</returns>
    public static bool Run(Function function)
    {
        if (function.Slots.Count == 0)
        {
            return false;
        }

        IReadOnlyList<ScalarSlot> scalars = ScalarSlot.Find(function);
        if (scalars.Count == 0)
        {
            return false;
        }

        DuplicateEdges.Split(function);
        var promotion = new SlotPromotion(function);
        promotion.PlacePhis(scalars);
        if (promotion._slots.Count == 0)
        {
            return false;
        }

        new SlotRenaming(function, promotion._tree, promotion._slots, promotion._phis).Run();
        function.Slots.RemoveAll(promotion._slots.ContainsKey);
        return true;
    }

    private void PlacePhis(IReadOnlyList<ScalarSlot> scalars)
    {
        IReadOnlyList<Block>[] frontiers = _tree.Frontiers();
        foreach (ScalarSlot scalar in scalars)
        {
            var liveness = new SlotLiveness(scalar, _tree.Order);
            if (liveness.IsReadAfterThrow())
            {
                continue;
            }

            _slots.Add(scalar.Slot, scalar);
            PlacePhis(scalar, liveness, new Stack<Block>(scalar.Defining), frontiers);
        }
    }

    private void PlacePhis(ScalarSlot scalar, SlotLiveness liveness, Stack<Block> waiting, IReadOnlyList<Block>[] frontiers)
    {
        var placed = new HashSet<Block>();
        while (waiting.TryPop(out Block? block))
        {
            foreach (Block join in frontiers[_tree.Order.PositionOf(block)])
            {
                if (liveness.IsLiveInto(join) && placed.Add(join))
                {
                    Instruction phi = join.Insert(new Instruction(Operation.Phi, scalar.Kind), join.First);
                    _phis.Add(phi, scalar);
                    waiting.Push(join);
                }
            }
        }
    }
}
