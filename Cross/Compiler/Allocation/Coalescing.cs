using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Machines.Code;

namespace DeviceKit.Cross.Allocation;

/// <summary>
/// Makes one range of two that a move joins and that do not live at the same time, the most frequent moves first. Moves to and from registers of the machine, and
/// those that cannot go, become hints.
/// </summary>
internal sealed class Coalescing
{
    private readonly NumberedCode _code;
    private readonly LiveRanges _ranges;
    private readonly int[] _parent;

    private Coalescing(NumberedCode code, LiveRanges ranges)
    {
        _code = code;
        _ranges = ranges;
        _parent = [.. Enumerable.Range(0, ranges.Virtual.Length)];
    }

    /// <summary>Joins ranges; afterwards those of joined registers are the same object.</summary>
    public static void Run(NumberedCode code, LiveRanges ranges)
    {
        var coalescing = new Coalescing(code, ranges);
        List<(Register To, Register From, int Number)> moves = coalescing.Moves();
        foreach ((Register to, Register from, int number) in moves.OrderByDescending(m => code.BlockOf(m.Number).Frequency))
        {
            coalescing.Join(to, from, number);
        }

        for (int i = 0; i < ranges.Virtual.Length; i++)
        {
            ranges.Virtual[i] = ranges.Virtual[coalescing.Find(i)];
        }

        foreach ((Register to, Register from, int number) in moves)
        {
            coalescing.Hint(to, from, code.BlockOf(number).Frequency);
        }

        foreach (VirtualRegister register in code.Function.Registers)
        {
            if (register.Hint is { } hint)
            {
                coalescing.Hint(register.Register, hint, 0.5);
            }
        }
    }

    private List<(Register To, Register From, int Number)> Moves()
    {
        var moves = new List<(Register, Register, int)>();
        for (int number = 0; number < _code.Count; number++)
        {
            MachineInstruction instruction = _code[number];
            if (instruction.Generic is GenericOpcode.Move or GenericOpcode.ParallelMove)
            {
                for (int i = 0; i < instruction.Operands.Length; i += 2)
                {
                    moves.Add((instruction.Operands[i].Register, instruction.Operands[i + 1].Register, number));
                }
            }
        }

        return moves;
    }

    private void Join(Register to, Register from, int number)
    {
        if (!to.IsVirtual || !from.IsVirtual)
        {
            return;
        }

        int a = Find(to.Index), b = Find(from.Index);
        LiveRange target = _ranges.Virtual[a], source = _ranges.Virtual[b];
        // What can be made again is made in the target itself, which is what the move costs.
        if (a == b || target.Class != source.Class || source.Remake is not null || !MayBeOne(target, source, number))
        {
            return;
        }

        target.Absorb(source);
        _parent[b] = a;
    }

    /// <summary>
    /// Whether two ranges never live at once; or only behind the move, to the end of its block, where both have the same value because neither is written again.
    /// </summary>
    private bool MayBeOne(LiveRange target, LiveRange source, int move)
    {
        int start = Position.Define(move), end = Position.Before(_code.End(_code.BlockOf(move)));
        return !target.Overlaps(source, start, end)
            && (!target.Overlaps(source) || (!IsWritten(target, move + 1, end) && !IsWritten(source, move, end)));
    }

    private static bool IsWritten(LiveRange range, int first, int end)
    {
        foreach (UsePoint point in range.Points)
        {
            if (point.IsDefinition && point.Instruction >= first && Position.Before(point.Instruction) < end)
            {
                return true;
            }
        }

        return false;
    }

    private void Hint(Register to, Register from, double frequency)
    {
        if (to.IsVirtual && !from.IsVirtual)
        {
            _ranges.Virtual[to.Index].Hints.Add((from, null, frequency));
        }
        else if (from.IsVirtual && !to.IsVirtual)
        {
            _ranges.Virtual[from.Index].Hints.Add((to, null, frequency));
        }
        else if (to.IsVirtual && _ranges.Virtual[to.Index] != _ranges.Virtual[from.Index])
        {
            _ranges.Virtual[to.Index].Hints.Add((null, _ranges.Virtual[from.Index], frequency));
            _ranges.Virtual[from.Index].Hints.Add((null, _ranges.Virtual[to.Index], frequency));
        }
    }

    private int Find(int register)
    {
        while (_parent[register] != register)
        {
            register = _parent[register] = _parent[_parent[register]];
        }

        return register;
    }
}
