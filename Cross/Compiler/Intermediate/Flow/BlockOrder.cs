using System;
using System.Collections.Generic;

namespace DeviceKit.Cross.Intermediate.Flow;

/// <summary>The blocks that can be reached from the entry, in reverse postorder: each before its successors, save along back edges.</summary>
internal sealed class BlockOrder
{
    private readonly int[] _positions;

    /// <summary>The order of a function's blocks at this moment.</summary>
    public BlockOrder(Function function)
    {
        int highest = -1;
        foreach (Block block in function.Blocks)
        {
            highest = Math.Max(highest, block.Id);
        }

        _positions = new int[highest + 1];
        Array.Fill(_positions, -1);
        var blocks = new Block[function.Blocks.Count];
        int next = blocks.Length;
        var stack = new Stack<(Block Block, int Successor)>();
        stack.Push((function.Entry, 0));
        _positions[function.Entry.Id] = 0;
        while (stack.TryPop(out (Block Block, int Successor) top))
        {
            // The last successor first: so the first one comes right behind its block.
            int index = top.Block.Successors.Count - 1 - top.Successor;
            if (index < 0)
            {
                blocks[--next] = top.Block;
                continue;
            }

            stack.Push((top.Block, top.Successor + 1));
            Block successor = top.Block.Successors[index];
            if (_positions[successor.Id] < 0)
            {
                _positions[successor.Id] = 0;
                stack.Push((successor, 0));
            }
        }

        Blocks = new ArraySegment<Block>(blocks, next, blocks.Length - next);
        for (int i = 0; i < Blocks.Count; i++)
        {
            _positions[Blocks[i].Id] = i;
        }
    }

    /// <summary>The blocks in order.</summary>
    public IReadOnlyList<Block> Blocks { get; }

    /// <summary>The place of a block in the order, or -1 when it cannot be reached.</summary>
    public int PositionOf(Block block) => block.Id < _positions.Length ? _positions[block.Id] : -1;

    /// <summary>Whether a block can be reached.</summary>
    public bool Contains(Block block) => PositionOf(block) >= 0;
}
