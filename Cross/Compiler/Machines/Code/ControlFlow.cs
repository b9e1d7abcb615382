using System;
using System.Collections.Generic;

namespace DeviceKit.Cross.Machines.Code;

/// <summary>Dominators and loops of a function: sets <see cref="MachineBlock.LoopDepth"/> and <see cref="MachineBlock.Frequency"/>.</summary>
internal sealed class ControlFlow
{
    private const double LoopFactor = 10;
    private const double ColdFactor = 1.0 / 64;
    private const int DeepestCounted = 6;

    private readonly int[] _order;
    private readonly int[] _dominator;

    private ControlFlow(MachineFunction function)
    {
        List<MachineBlock> blocks = function.Blocks;
        for (int i = 0; i < blocks.Count; i++)
        {
            blocks[i].Id = i;
        }

        _order = new int[blocks.Count];
        _dominator = new int[blocks.Count];
        Array.Fill(_order, -1);
        Array.Fill(_dominator, -1);
        ReversePostorder = PostorderOf(function.Blocks[0]);
        ReversePostorder.Reverse();
        for (int i = 0; i < ReversePostorder.Count; i++)
        {
            _order[ReversePostorder[i].Id] = i;
        }

        FindDominators();
        LoopOf = new MachineLoop?[blocks.Count];
        FindLoops();
    }

    /// <summary>The blocks that are reached, each behind its dominator.</summary>
    public List<MachineBlock> ReversePostorder { get; }

    /// <summary>The innermost loop of a block by its number, or null.</summary>
    public MachineLoop?[] LoopOf { get; }

    /// <summary>The loops, each behind those inside it.</summary>
    public List<MachineLoop> Loops { get; } = [];

    /// <summary>Numbers the blocks anew and looks at the graph. Blocks that nothing reaches must not be there.</summary>
    public static ControlFlow Of(MachineFunction function)
    {
        var flow = new ControlFlow(function);
        foreach (MachineBlock block in function.Blocks)
        {
            int depth = 0;
            for (MachineLoop? loop = flow.LoopOf[block.Id]; loop is not null; loop = loop.Parent)
            {
                depth++;
            }

            block.LoopDepth = depth;
            block.Frequency = Math.Pow(LoopFactor, Math.Min(depth, DeepestCounted)) * (block.IsCold ? ColdFactor : 1);
        }

        return flow;
    }

    /// <summary>Whether every way to a block leads through another.</summary>
    public bool Dominates(MachineBlock above, MachineBlock block)
    {
        int at = block.Id;
        while (_order[at] > _order[above.Id])
        {
            at = _dominator[at];
        }

        return at == above.Id;
    }

    private static List<MachineBlock> PostorderOf(MachineBlock entry)
    {
        var seen = new HashSet<MachineBlock> { entry };
        var order = new List<MachineBlock>();
        var stack = new Stack<(MachineBlock Block, int Next)>();
        stack.Push((entry, 0));
        while (stack.TryPop(out (MachineBlock Block, int Next) top))
        {
            if (top.Next == top.Block.Successors.Count)
            {
                order.Add(top.Block);
                continue;
            }

            stack.Push((top.Block, top.Next + 1));
            MachineBlock successor = top.Block.Successors[top.Next];
            if (seen.Add(successor))
            {
                stack.Push((successor, 0));
            }
        }

        return order;
    }

    /// <summary>Cooper, Harvey and Kennedy, "A Simple, Fast Dominance Algorithm".</summary>
    private void FindDominators()
    {
        int entry = ReversePostorder[0].Id;
        _dominator[entry] = entry;
        for (bool changed = true; changed;)
        {
            changed = false;
            foreach (MachineBlock block in ReversePostorder)
            {
                if (block.Id == entry)
                {
                    continue;
                }

                int dominator = -1;
                foreach (MachineBlock predecessor in block.Predecessors)
                {
                    if (_dominator[predecessor.Id] >= 0)
                    {
                        dominator = dominator < 0 ? predecessor.Id : Meet(dominator, predecessor.Id);
                    }
                }

                changed |= _dominator[block.Id] != dominator;
                _dominator[block.Id] = dominator;
            }
        }
    }

    private int Meet(int a, int b)
    {
        while (a != b)
        {
            while (_order[a] > _order[b])
            {
                a = _dominator[a];
            }

            while (_order[b] > _order[a])
            {
                b = _dominator[b];
            }
        }

        return a;
    }

    private void FindLoops()
    {
        for (int i = ReversePostorder.Count - 1; i >= 0; i--)
        {
            MachineBlock header = ReversePostorder[i];
            var work = new Stack<MachineBlock>();
            foreach (MachineBlock predecessor in header.Predecessors)
            {
                if (_order[predecessor.Id] >= 0 && Dominates(header, predecessor))
                {
                    work.Push(predecessor);
                }
            }

            if (work.Count > 0)
            {
                FillLoop(new MachineLoop(header), work);
            }
        }
    }

    private void FillLoop(MachineLoop loop, Stack<MachineBlock> work)
    {
        Loops.Add(loop);
        Take(loop, loop.Header, work);
        while (work.TryPop(out MachineBlock? block))
        {
            if (_order[block.Id] >= 0)
            {
                Take(loop, block, work);
            }
        }
    }

    /// <summary>Puts a block into a loop, or the loop that it is in already.</summary>
    private void Take(MachineLoop loop, MachineBlock block, Stack<MachineBlock> work)
    {
        MachineLoop? inner = LoopOf[block.Id];
        if (inner is null)
        {
            LoopOf[block.Id] = loop;
            loop.OwnBlocks.Add(block);
            if (block != loop.Header)
            {
                PushPredecessors(block, work);
            }

            return;
        }

        while (inner.Parent is { } parent)
        {
            inner = parent;
        }

        if (inner != loop)
        {
            inner.Parent = loop;
            PushPredecessors(inner.Header, work);
        }
    }

    private static void PushPredecessors(MachineBlock block, Stack<MachineBlock> work)
    {
        foreach (MachineBlock predecessor in block.Predecessors)
        {
            work.Push(predecessor);
        }
    }
}
