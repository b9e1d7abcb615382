using System.Collections.Generic;

namespace DeviceKit.Cross.Intermediate.Flow;

/// <summary>A natural loop: a header that dominates the blocks from which control comes back to it.</summary>
/// <param name="header">The only block through which it is entered.</param>
internal sealed class Loop(Block header)
{
    /// <summary>The only block through which it is entered.</summary>
    public Block Header { get; } = header;

    /// <summary>The innermost loop around it, or null.</summary>
    public Loop? Parent { get; internal set; }

    /// <summary>The blocks that go back to the header.</summary>
    public List<Block> Latches { get; } = [];

    /// <summary>All its blocks, those of inner loops too, in reverse postorder.</summary>
    public List<Block> Blocks { get; } = [];

    /// <summary>1 for an outermost loop.</summary>
    public int Depth => Parent is null ? 1 : Parent.Depth + 1;

    /// <summary>Whether it is another loop or around it.</summary>
    public bool Contains(Loop? other)
    {
        for (Loop? at = other; at is not null; at = at.Parent)
        {
            if (ReferenceEquals(at, this))
            {
                return true;
            }
        }

        return false;
    }
}
