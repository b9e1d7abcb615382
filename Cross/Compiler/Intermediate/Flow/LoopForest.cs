using System.Collections.Generic;

namespace DeviceKit.Cross.Intermediate.Flow;

/// <summary>The natural loops of a function. Cycles with several entries, which no C# makes, are none.</summary>
internal sealed class LoopForest
{
    private readonly Dictionary<Block, Loop> _innermost = [];
    private readonly List<Loop> _loops = [];

    /// <summary>The loops of a function at this moment.</summary>
    public LoopForest(DominatorTree tree)
    {
        // Inner headers come behind outer ones in reverse postorder: so inner loops are found first.
        for (int i = tree.Order.Blocks.Count - 1; i >= 0; i--)
        {
            Block header = tree.Order.Blocks[i];
            Loop? loop = null;
            foreach (Block predecessor in header.Predecessors)
            {
                if (tree.Order.Contains(predecessor) && tree.Dominates(header, predecessor))
                {
                    loop ??= new Loop(header);
                    loop.Latches.Add(predecessor);
                }
            }

            if (loop is not null)
            {
                _loops.Add(loop);
                Fill(loop, tree);
            }
        }

        foreach (Block block in tree.Order.Blocks)
        {
            for (Loop? loop = LoopOf(block); loop is not null; loop = loop.Parent)
            {
                loop.Blocks.Add(block);
            }
        }
    }

    /// <summary>The loops, inner ones before outer ones.</summary>
    public IReadOnlyList<Loop> Loops => _loops;

    /// <summary>The innermost loop of a block, or null.</summary>
    public Loop? LoopOf(Block block) => _innermost.GetValueOrDefault(block);

    /// <summary>How many loops are around a block.</summary>
    public int DepthOf(Block block) => LoopOf(block)?.Depth ?? 0;

    private void Fill(Loop loop, DominatorTree tree)
    {
        var waiting = new Stack<Block>(loop.Latches);
        while (waiting.TryPop(out Block? block))
        {
            if (_innermost.TryGetValue(block, out Loop? inner))
            {
                while (inner.Parent is not null)
                {
                    inner = inner.Parent;
                }

                if (ReferenceEquals(inner, loop))
                {
                    continue;
                }

                // A whole inner loop: go on from what comes into its header.
                inner.Parent = loop;
                block = inner.Header;
            }
            else
            {
                _innermost.Add(block, loop);
            }

            foreach (Block predecessor in ReferenceEquals(block, loop.Header) ? [] : block.Predecessors)
            {
                if (tree.Order.Contains(predecessor))
                {
                    waiting.Push(predecessor);
                }
            }
        }

        _innermost.TryAdd(loop.Header, loop);
    }
}
