using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Machines.Code;

namespace DeviceKit.Cross.Allocation;

/// <summary>An allocation that is not in the code yet.</summary>
internal sealed class Attempt
{
    private readonly NumberedCode _code;
    private readonly RegisterFile _file;
    private readonly Occupancy _occupancy;
    private readonly List<LiveRange> _whole;
    private readonly List<LiveRange> _pieces;

    /// <summary>Finds the ranges and gives them their places.</summary>
    public Attempt(NumberedCode code, ControlFlow flow, Liveness liveness, RegisterFile file, RegisterSet allocatable, bool splitsLoops)
    {
        _code = code;
        _file = file;
        LiveRanges ranges = LiveRanges.Build(code, liveness, allocatable);
        Coalescing.Run(code, ranges);
        _occupancy = new Occupancy(ranges);
        var assignment = new Assignment(code, flow, _occupancy, file, splitsLoops);
        _whole = [.. ranges.Virtual.Distinct().Where(r => r.Segments.Count > 0)];
        assignment.Run(_whole);
        _pieces = [.. assignment.Pieces.OrderBy(p => p.Id)];
    }

    /// <summary>Whether a range in memory is in a register in some loop.</summary>
    public bool HasLoopPieces => _pieces.Exists(p => p.Loop is not null);

    /// <summary>How many loads and stores ranges in memory take, by how often they happen.</summary>
    public double Cost
    {
        get
        {
            double cost = 0;
            foreach (LiveRange range in _whole.Where(r => r.IsSpilled))
            {
                cost += range.Points.Sum(p => FrequencyOf(p.Instruction));
            }

            foreach (LiveRange piece in _pieces)
            {
                cost += piece.Loop is not null ? piece.Entries.Sum(FrequencyOf) : piece.Points[0].IsDefinition ? 0 : FrequencyOf(piece.Points[0].Instruction);
                cost += piece.Points.Where(p => p.IsDefinition).Sum(p => FrequencyOf(p.Instruction));
            }

            return cost;
        }
    }

    /// <summary>Puts it into the code.</summary>
    public void Rewrite()
    {
        SpillSlots.Assign(_code.Function, _whole.Where(r => r.IsSpilled));
        new Rewriting(_code, _occupancy, _file).Run(_whole.Concat(_pieces));
    }

    private double FrequencyOf(int instruction) => _code.BlockOf(instruction).Frequency;
}
