using System.Collections.Generic;
using System.Numerics;
using DeviceKit.Cross.Machines.Code;

namespace DeviceKit.Cross.Allocation;

/// <summary>
/// Which virtual registers are live at the ends of blocks. A landing pad's are live at every instruction of its region that may throw: they are
/// added to what such a block reads, so that a value which the block writes afterwards counts as well.
/// </summary>
internal sealed class Liveness
{
    private readonly MachineFunction _function;
    private readonly int _words;
    private readonly ulong[][] _in;
    private readonly ulong[][] _out;
    private readonly ulong[][] _written;
    private readonly ulong[][] _read;
    private readonly bool[] _throws;

    /// <summary>Computes it; blocks are numbered as <see cref="ControlFlow"/> does.</summary>
    public Liveness(MachineFunction function, ControlFlow flow)
    {
        _function = function;
        _words = (function.Registers.Count + 63) / 64;
        int count = function.Blocks.Count;
        _in = Rows(count);
        _out = Rows(count);
        _written = Rows(count);
        _read = Rows(count);
        _throws = new bool[count];
        foreach (MachineBlock block in function.Blocks)
        {
            Scan(block);
        }

        for (bool changed = true; changed;)
        {
            changed = false;
            for (int i = flow.ReversePostorder.Count - 1; i >= 0; i--)
            {
                changed |= Update(flow.ReversePostorder[i]);
            }
        }
    }

    /// <summary>Those live at a block's end, by rising number.</summary>
    public IEnumerable<int> LiveOut(MachineBlock block) => Members(_out[block.Id]);

    /// <summary>Those live at the beginning of the landing pads of the regions that a block is in; with repetitions.</summary>
    public IEnumerable<int> LiveIntoPads(MachineBlock block)
    {
        for (MachineRegion? region = block.Region; region is not null; region = region.Parent)
        {
            foreach (int member in Members(_in[region.LandingPad.Id]))
            {
                yield return member;
            }
        }
    }

    /// <summary>Whether a register is live at a block's beginning.</summary>
    public bool IsLiveIn(MachineBlock block, int register) => (_in[block.Id][register / 64] >> (register % 64) & 1) != 0;

    private static IEnumerable<int> Members(ulong[] row)
    {
        for (int i = 0; i < row.Length; i++)
        {
            for (ulong rest = row[i]; rest != 0; rest &= rest - 1)
            {
                yield return (64 * i) + BitOperations.TrailingZeroCount(rest);
            }
        }
    }

    private ulong[][] Rows(int count)
    {
        ulong[][] rows = new ulong[count][];
        for (int i = 0; i < count; i++)
        {
            rows[i] = new ulong[_words];
        }

        return rows;
    }

    private void Scan(MachineBlock block)
    {
        ulong[] read = _read[block.Id], written = _written[block.Id];
        foreach (MachineInstruction instruction in block.Instructions)
        {
            _throws[block.Id] |= block.Region is not null && instruction.MayThrow;
            foreach (MachineOperand operand in instruction.Operands)
            {
                if (operand.IsUse && operand.Register.IsVirtual && (written[operand.Register.Index / 64] >> (operand.Register.Index % 64) & 1) == 0)
                {
                    read[operand.Register.Index / 64] |= 1UL << (operand.Register.Index % 64);
                }
            }

            foreach (MachineOperand operand in instruction.Operands)
            {
                if (operand.IsDefinition && operand.Register.IsVirtual)
                {
                    written[operand.Register.Index / 64] |= 1UL << (operand.Register.Index % 64);
                }
            }
        }
    }

    private bool Update(MachineBlock block)
    {
        ulong[] live = _out[block.Id], before = _in[block.Id], read = _read[block.Id], written = _written[block.Id];
        foreach (MachineBlock successor in block.Successors)
        {
            ulong[] row = _in[successor.Id];
            for (int i = 0; i < _words; i++)
            {
                live[i] |= row[i];
            }
        }

        if (_throws[block.Id])
        {
            for (MachineRegion? region = block.Region; region is not null; region = region.Parent)
            {
                ulong[] row = _in[region.LandingPad.Id];
                for (int i = 0; i < _words; i++)
                {
                    read[i] |= row[i];
                }
            }
        }

        bool changed = false;
        for (int i = 0; i < _words; i++)
        {
            ulong next = read[i] | (live[i] & ~written[i]);
            changed |= next != before[i];
            before[i] = next;
        }

        return changed;
    }
}
