using System.Collections.Generic;

namespace DeviceKit.Cross.Intermediate.Flow;

/// <summary>
/// Which blocks stand on every way from the entry to a block. A landing pad hangs below the block that enters its region, as its edge says.
/// K. Cooper, T. Harvey, K. Kennedy: A Simple, Fast Dominance Algorithm.
/// </summary>
internal sealed class DominatorTree
{
    private readonly int[] _parents;
    private readonly int[] _enter;
    private readonly int[] _leave;
    private readonly List<Block>[] _children;

    /// <summary>The tree of a function at this moment.</summary>
    public DominatorTree(Function function)
        : this(new BlockOrder(function))
    {
    }

    /// <summary>The tree of ordered blocks.</summary>
    public DominatorTree(BlockOrder order)
    {
        Order = order;
        _parents = new int[order.Blocks.Count];
        ComputeParents();
        _children = new List<Block>[_parents.Length];
        for (int i = 0; i < _children.Length; i++)
        {
            _children[i] = [];
            if (i > 0)
            {
                _children[_parents[i]].Add(order.Blocks[i]);
            }
        }

        _enter = new int[_parents.Length];
        _leave = new int[_parents.Length];
        ComputeIntervals();
    }

    /// <summary>The blocks in reverse postorder.</summary>
    public BlockOrder Order { get; }

    /// <summary>The nearest other block that dominates a reachable block; null for the entry.</summary>
    public Block? ParentOf(Block block) => Order.PositionOf(block) is > 0 and int position ? Order.Blocks[_parents[position]] : null;

    /// <summary>The blocks that a reachable block is the parent of, in reverse postorder.</summary>
    public IReadOnlyList<Block> ChildrenOf(Block block) => _children[Order.PositionOf(block)];

    /// <summary>Whether a stands on every way to b; a block dominates itself. Both can be reached.</summary>
    public bool Dominates(Block a, Block b)
    {
        int positionA = Order.PositionOf(a);
        int positionB = Order.PositionOf(b);
        return _enter[positionA] <= _enter[positionB] && _leave[positionB] <= _leave[positionA];
    }

    /// <summary>The blocks where what a block defines meets other definitions: those that it does not strictly dominate, but a predecessor of which it does.</summary>
    public IReadOnlyList<Block>[] Frontiers()
    {
        var frontiers = new List<Block>[_parents.Length];
        for (int i = 0; i < frontiers.Length; i++)
        {
            frontiers[i] = [];
        }

        for (int i = 0; i < frontiers.Length; i++)
        {
            Block block = Order.Blocks[i];
            foreach (Block predecessor in block.Predecessors)
            {
                int runner = Order.PositionOf(predecessor);
                while (block.Predecessors.Count > 1 && runner >= 0 && runner != _parents[i])
                {
                    if (frontiers[runner].Count == 0 || !ReferenceEquals(frontiers[runner][^1], block))
                    {
                        frontiers[runner].Add(block);
                    }

                    runner = runner == 0 ? -1 : _parents[runner];
                }
            }
        }

        return frontiers;
    }

    private void ComputeParents()
    {
        System.Array.Fill(_parents, -1);
        _parents[0] = 0;
        for (bool changed = true; changed;)
        {
            changed = false;
            for (int i = 1; i < _parents.Length; i++)
            {
                int parent = -1;
                foreach (Block predecessor in Order.Blocks[i].Predecessors)
                {
                    int position = Order.PositionOf(predecessor);
                    if (position >= 0 && _parents[position] >= 0)
                    {
                        parent = parent < 0 ? position : Meet(parent, position);
                    }
                }

                changed |= _parents[i] != parent;
                _parents[i] = parent;
            }
        }
    }

    private int Meet(int a, int b)
    {
        while (a != b)
        {
            (a, b) = a > b ? (_parents[a], b) : (a, _parents[b]);
        }

        return a;
    }

    private void ComputeIntervals()
    {
        int clock = 0;
        var stack = new Stack<(int Position, int Child)>();
        stack.Push((0, 0));
        while (stack.TryPop(out (int Position, int Child) top))
        {
            if (top.Child == 0)
            {
                _enter[top.Position] = clock++;
            }

            if (top.Child < _children[top.Position].Count)
            {
                stack.Push((top.Position, top.Child + 1));
                stack.Push((Order.PositionOf(_children[top.Position][top.Child]), 0));
            }
            else
            {
                _leave[top.Position] = clock++;
            }
        }
    }
}
