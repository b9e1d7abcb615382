using System.Collections.Generic;

namespace DeviceKit.Cross.Intermediate;

/// <summary>A function body in static single assignment form.</summary>
internal sealed class Function(FunctionSymbol symbol)
{
    private int _nextBlock;

    /// <summary>What it is the body of.</summary>
    public FunctionSymbol Symbol { get; } = symbol;

    /// <summary>The blocks, the entry first. The entry has no predecessors.</summary>
    public List<Block> Blocks { get; } = [];

    /// <summary>Memory in the frame.</summary>
    public List<Slot> Slots { get; } = [];

    /// <summary>The protected regions, each behind its parent.</summary>
    public List<Region> Regions { get; } = [];

    /// <summary>For a filter: the function whose frame its second parameter is.</summary>
    public Function? Parent { get; set; }

    /// <summary>Whether it may be put in place of a call: yes, no, or as the heuristics say (null).</summary>
    public bool? Inline { get; set; }

    /// <summary>The entry.</summary>
    public Block Entry => Blocks[0];

    /// <summary>Adds an empty block at the end.</summary>
    public Block AddBlock(Region? region = null)
    {
        var block = new Block(_nextBlock++) { Region = region };
        Blocks.Add(block);
        return block;
    }

    /// <summary>Adds a slot.</summary>
    public Slot AddSlot(int size, int alignment, string? name = null)
    {
        var slot = new Slot(Slots.Count == 0 ? 0 : Slots[^1].Id + 1, size, alignment, name);
        Slots.Add(slot);
        return slot;
    }

    /// <summary>Numbers blocks and instructions from 0, in order, and gives the number of instructions.</summary>
    public int Number()
    {
        int next = 0;
        for (int i = 0; i < Blocks.Count; i++)
        {
            Blocks[i].Id = i;
            foreach (Instruction instruction in Blocks[i].Instructions)
            {
                instruction.Id = next++;
            }
        }

        _nextBlock = Blocks.Count;
        return next;
    }
}
