using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Lowering;

/// <content>Blocks: where an operation becomes several.</content>
internal sealed partial class FunctionLowering
{
    private readonly Dictionary<(string Helper, object Scope), Block> _traps = [];
    private Block _block = null!;

    private void BeginBlock(Block block)
    {
        _block = block;
        (block.IsCold ? _cold : _order).Add(block);
    }

    /// <summary>
    /// Cuts the block before the instruction at hand, which goes to a new block and with it what follows. The first part has no terminator yet: the place
    /// is set to its end. Go on with <see cref="Continue"/>.
    /// </summary>
    /// <returns>The new block.</returns>
    private Block Cut(Instruction instruction)
    {
        Block before = _block;
        Block after = _function.AddBlock(before.Region);
        after.IsCold = before.IsCold;
        before.MoveSuccessorsTo(after);
        before.Detach(instruction);
        after.Append(instruction);
        BeginBlock(after);
        _at.Block = before;
        _at.Before = null;
        return after;
    }

    /// <summary>Sets the place to right before the instruction at hand.</summary>
    private void Continue(Instruction instruction) => _at.PlaceBefore(instruction);

    /// <summary>A new block for what is rare.</summary>
    private Block AddCold(Block beside)
    {
        Block cold = _function.AddBlock(beside.Region);
        cold.IsCold = true;
        _cold.Add(cold);
        return cold;
    }

    private Block AddBeside(Block block)
    {
        Block other = _function.AddBlock(block.Region);
        other.IsCold = block.IsCold;
        (other.IsCold ? _cold : _order).Add(other);
        return other;
    }

    /// <summary>Goes on only when the condition is not 0; else calls a helper that throws.</summary>
    private void TrapUnless(Instruction instruction, Instruction condition, string helper, params System.ReadOnlySpan<Instruction> arguments)
    {
        Block after = Cut(instruction);
        _at.Branch(condition, after, TrapBlock(after, helper, arguments));
        Continue(instruction);
    }

    /// <summary>A block that calls a helper that does not return; for -Os one for each region, where its position in the source is lost. Leaves the place where it was.</summary>
    private Block TrapBlock(Block beside, string helper, params System.ReadOnlySpan<Instruction> arguments)
    {
        bool shared = Traits.PrefersSize && arguments.Length == 0;
        if (shared && _traps.TryGetValue((helper, beside.Region ?? (object)_function), out Block? known))
        {
            return known;
        }

        Block? block = _at.Block;
        Instruction? before = _at.Before;
        Block trap = AddCold(beside);
        _at.PlaceAtEnd(trap);
        CallHelper(helper, arguments);
        _at.End(Operation.Unreachable, [], []);
        _at.Block = block;
        _at.Before = before;
        if (shared)
        {
            _traps.Add((helper, beside.Region ?? (object)_function), trap);
        }

        return trap;
    }
}
