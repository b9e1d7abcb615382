using System;
using System.Collections.Generic;
using DeviceKit.Cross.Machines.Code;

namespace DeviceKit.Cross.Allocation;

/// <summary>
/// Makes pieces of a range in memory for loops in which it is read and nothing clobbers all registers: the value is loaded before the loop and stays in a register,
/// outer loops first. What is written in the loop is stored at once, so that memory is right wherever the loop is left, by a throw too.
/// </summary>
/// <param name="code">The code.</param>
/// <param name="flow">Its loops.</param>
/// <param name="occupancy">For what clobbers registers.</param>
internal sealed class LoopSplitting(NumberedCode code, ControlFlow flow, Occupancy occupancy)
{
    private readonly Dictionary<MachineLoop, List<MachineBlock>> _blocks = [];
    private readonly Dictionary<MachineLoop, bool> _suitable = [];

    /// <summary>Makes the pieces.</summary>
    /// <param name="range">The range that has no register: whole, or a loop.</param>
    /// <param name="home">The range in memory.</param>
    /// <param name="nextId">Numbers pieces.</param>
    /// <param name="isWorth">Whether a piece saves more than it costs.</param>
    /// <param name="pieces">Where pieces go.</param>
    /// <returns>The operands that are in none of the pieces.</returns>
    public List<UsePoint> Split(LiveRange range, LiveRange home, Func<int> nextId, Predicate<LiveRange> isWorth, List<LiveRange> pieces)
    {
        var left = new List<UsePoint>();
        _suitable.Clear();
        var groups = new Dictionary<MachineLoop, List<UsePoint>>();
        foreach (UsePoint point in range.Points)
        {
            if (LoopFor(point, range) is not { } loop)
            {
                left.Add(point);
            }
            else if (groups.TryGetValue(loop, out List<UsePoint>? group))
            {
                group.Add(point);
            }
            else
            {
                groups.Add(loop, [point]);
            }
        }

        foreach ((MachineLoop loop, List<UsePoint> points) in groups)
        {
            LiveRange piece = PieceOf(range, home, loop, points, nextId);
            if (!isWorth(piece))
            {
                left.AddRange(points);
            }
            else
            {
                pieces.Add(piece);
            }
        }

        left.Sort((a, b) => a.Instruction.CompareTo(b.Instruction));
        return left;
    }

    /// <summary>The outermost loop around an operand, inside the range's own, that the range comes into from outside and lives in without losing all registers.</summary>
    private MachineLoop? LoopFor(UsePoint point, LiveRange range)
    {
        MachineLoop? found = null;
        for (MachineLoop? loop = flow.LoopOf[code.BlockOf(point.Instruction).Id]; loop is not null && loop != range.Loop; loop = loop.Parent)
        {
            if (!_suitable.TryGetValue(loop, out bool isSuitable))
            {
                isSuitable = IsSuitable(loop, range);
                _suitable.Add(loop, isSuitable);
            }

            found = isSuitable ? loop : found;
        }

        return found;
    }

    private bool IsSuitable(MachineLoop loop, LiveRange range)
    {
        if (!range.IsLiveAt(Position.Before(code.First(loop.Header))))
        {
            return false;
        }

        RegisterSet clobbered = default;
        foreach (MachineBlock block in BlocksOf(loop))
        {
            // After a throw a landing pad finds the value in memory alone.
            if (IsLandingPad(block) && range.IsLiveAt(Position.Before(code.First(block))))
            {
                return false;
            }

            foreach (LiveSegment segment in Cut(range, block))
            {
                clobbered |= occupancy.Clobbered(range.Class, segment);
            }
        }

        return !(range.Class.Registers - clobbered).IsEmpty;
    }

    private LiveRange PieceOf(LiveRange range, LiveRange home, MachineLoop loop, List<UsePoint> points, Func<int> nextId)
    {
        var segments = new List<LiveSegment>();
        var entries = new List<int>();
        foreach (MachineBlock block in BlocksOf(loop))
        {
            segments.AddRange(Cut(range, block));
        }

        foreach (MachineBlock before in loop.Header.Predecessors)
        {
            if (!loop.Contains(flow.LoopOf[before.Id]))
            {
                int entry = code.First(before);
                while (!code[entry].IsTerminator)
                {
                    entry++;
                }

                entries.Add(entry);
                segments.Add(new LiveSegment(Position.Arrive(entry), Position.Before(code.End(before))));
            }
        }

        segments.Sort((a, b) => a.Start.CompareTo(b.Start));
        var merged = new List<LiveSegment>();
        foreach (LiveSegment segment in segments)
        {
            if (merged.Count > 0 && merged[^1].End >= segment.Start)
            {
                merged[^1] = new LiveSegment(merged[^1].Start, Math.Max(merged[^1].End, segment.End));
            }
            else
            {
                merged.Add(segment);
            }
        }

        var piece = new LiveRange(nextId(), home.Class) { Home = home, Stage = SplitStage.Loop, Loop = loop, Points = points, Remake = home.Remake, Segments = merged };
        piece.Hints.AddRange(home.Hints);
        piece.Entries.AddRange(entries);
        return piece;
    }

    /// <summary>What of a range is in a block; with the place behind a value that is written last in it, where it is stored.</summary>
    private IEnumerable<LiveSegment> Cut(LiveRange range, MachineBlock block)
    {
        int start = Position.Before(code.First(block)), end = Position.Before(code.End(block));
        for (int i = range.FirstEndingBehind(start); i < range.Segments.Count && range.Segments[i].Start < end; i++)
        {
            LiveSegment segment = range.Segments[i];
            int last = Math.Min(segment.End, end);
            last = last % Position.Step == Position.After(0) ? Position.Arrive(Position.InstructionAt(last) + 1) : last;
            yield return new LiveSegment(Math.Max(segment.Start, start), last);
        }
    }

    private bool IsLandingPad(MachineBlock block) => code[code.First(block)].Generic == GenericOpcode.LandingPad;

    private List<MachineBlock> BlocksOf(MachineLoop loop)
    {
        if (!_blocks.TryGetValue(loop, out List<MachineBlock>? blocks))
        {
            blocks = [];
            foreach (MachineBlock block in code.Function.Blocks)
            {
                if (loop.Contains(flow.LoopOf[block.Id]))
                {
                    blocks.Add(block);
                }
            }

            _blocks.Add(loop, blocks);
        }

        return blocks;
    }
}
