using System.Collections.Generic;
using DeviceKit.Cross.Machines.Code;

namespace DeviceKit.Cross.Allocation;

/// <summary>Puts ranges into memory, or decides that their value is made again, and makes short ranges of where they are read and written.</summary>
/// <param name="code">The code.</param>
/// <param name="flow">Its loops.</param>
/// <param name="occupancy">For what clobbers registers.</param>
/// <param name="splitsLoops">Whether loops become pieces.</param>
internal sealed class Spilling(NumberedCode code, ControlFlow flow, Occupancy occupancy, bool splitsLoops)
{
    private const double MoveCost = 0.7;
    private const double ShortestLength = 2;
    private const double Nearly = 0.05;

    private readonly LoopSplitting _loops = new(code, flow, occupancy);
    private int _nextId = code.Function.Registers.Count;

    /// <summary>The pieces of ranges in memory.</summary>
    public HashSet<LiveRange> Pieces { get; } = [];

    /// <summary>
    /// Sets a range's weight: what a register for it saves, by how often that happens, for each instruction of its length. Of a whole range that is a load for each
    /// read and a store for each write; of a piece, which is loaded and stored anyway, the loads of all reads but the first.
    /// </summary>
    public void Weigh(LiveRange range)
    {
        double saved = range.Stage switch
        {
            SplitStage.Whole => SavedByWhole(range),
            SplitStage.Loop => SavedByLoop(range),
            SplitStage.Run => SavedByRun(range),
            _ => double.PositiveInfinity,
        };
        bool isUnspillable = range.Class.SpillSize == 0 || range.Points.Exists(p => p.IsDefinition && code[p.Instruction].IsTerminator);
        range.Weight = isUnspillable ? double.PositiveInfinity : saved / (ShortestLength + ((double)range.Length / Position.Step));
    }

    private double SavedByWhole(LiveRange range)
    {
        double saved = 0;
        bool isOnlyMoved = range.Remake is not null;
        foreach (UsePoint point in range.Points)
        {
            bool isMadeAgain = range.Remake is not null && (point.IsMove || point.IsDefinition);
            isOnlyMoved &= isMadeAgain;
            saved += isMadeAgain ? 0 : FrequencyOf(point) * (point.IsMove ? MoveCost : 1);
        }

        return isOnlyMoved ? -1 : saved;
    }

    /// <summary>The loads of a run are one; a move that writes it is one more, since the value goes to memory as well.</summary>
    private double SavedByLoop(LiveRange range)
    {
        double saved = 0;
        foreach (int entry in range.Entries)
        {
            saved -= code.BlockOf(entry).Frequency;
        }

        foreach (List<UsePoint> run in Runs(range, range.Points))
        {
            bool isMoved = run.TrueForAll(p => p.IsMove);
            saved += !isMoved && !run[0].IsDefinition ? FrequencyOf(run[0]) : 0;
            saved -= isMoved && run.Exists(p => p.IsDefinition) ? FrequencyOf(run[0]) : 0;
        }

        return saved;
    }

    private double SavedByRun(LiveRange range)
    {
        int reads = range.Points[0].IsDefinition ? 0 : -1, last = -1;
        foreach (UsePoint point in range.Points)
        {
            reads += !point.IsDefinition && point.Instruction != last ? 1 : 0;
            last = point.IsDefinition ? last : point.Instruction;
        }

        return FrequencyOf(range.Points[0]) * (reads > 0 ? reads : Nearly);
    }

    private double FrequencyOf(UsePoint point) => code.BlockOf(point.Instruction).Frequency;

    /// <summary>Divides a range that has no register.</summary>
    /// <returns>The pieces that need one.</returns>
    public List<LiveRange> Spill(LiveRange range)
    {
        LiveRange home = range.Home ?? range;
        if (range.Home is null)
        {
            range.IsSpilled = true;
        }
        else
        {
            Pieces.Remove(range);
        }

        var pieces = new List<LiveRange>();
        var left = new List<UsePoint>();
        List<UsePoint> points = range.Points;
        if (splitsLoops && range.Stage <= SplitStage.Loop)
        {
            points = _loops.Split(range, home, NextId, p => SavedByLoop(p) > 0, pieces);
        }

        foreach (List<UsePoint> run in Runs(range, points))
        {
            if (run.TrueForAll(p => p.IsMove))
            {
                left.AddRange(run);
                continue;
            }

            LiveRange piece = PieceOf(home, run, SplitStage.Run);
            if (range.Stage == SplitStage.Run || piece.Length >= range.Length)
            {
                AddInstructions(home, run, pieces, left);
            }
            else
            {
                pieces.Add(piece);
            }
        }

        if (range.Home is null)
        {
            home.Points = left;
        }
        else
        {
            home.Points.AddRange(left);
        }

        pieces.ForEach(Weigh);
        Pieces.UnionWith(pieces);
        return pieces;
    }

    private int NextId() => _nextId++;

    private void AddInstructions(LiveRange home, List<UsePoint> run, List<LiveRange> pieces, List<UsePoint> left)
    {
        for (int i = 0; i < run.Count;)
        {
            int end = i;
            while (end < run.Count && run[end].Instruction == run[i].Instruction)
            {
                end++;
            }

            List<UsePoint> one = run[i..end];
            if (one[0].IsMove)
            {
                left.AddRange(one);
            }
            else
            {
                pieces.Add(PieceOf(home, one, SplitStage.Instruction));
            }

            i = end;
        }
    }

    /// <summary>The operands of each block, cut where something clobbers registers.</summary>
    private List<List<UsePoint>> Runs(LiveRange range, List<UsePoint> points)
    {
        var runs = new List<List<UsePoint>>();
        List<UsePoint>? run = null;
        foreach (UsePoint point in points)
        {
            if (point.IsDefinition && range.Home is null && range.Remake is not null)
            {
                continue; // Nobody needs the instruction any more.
            }

            if (run is null || (run[^1].Instruction != point.Instruction
                && (code.BlockOf(run[^1].Instruction) != code.BlockOf(point.Instruction)
                    || occupancy.HasClobber(Position.Define(run[^1].Instruction), Position.Use(point.Instruction)))))
            {
                runs.Add(run = []);
            }

            run.Add(point);
        }

        return runs;
    }

    private LiveRange PieceOf(LiveRange home, List<UsePoint> run, SplitStage stage)
    {
        int first = run[0].Instruction, last = run[^1].Instruction;
        bool isRead = false, isEarly = false, isWritten = false;
        foreach (UsePoint point in run)
        {
            isRead |= point.Instruction == first && !point.IsDefinition;
            isWritten |= point.Instruction == last && point.IsDefinition;
            isEarly |= point.Instruction == first && point.IsDefinition && (code[first].Operands[point.Operand].Access & RegisterAccess.Early) != 0;
        }

        int start = isRead ? Position.Arrive(first) : isEarly ? Position.Use(first) : Position.Define(first);
        int end = isWritten ? Position.Arrive(last + 1) : Position.Define(last);
        var piece = new LiveRange(NextId(), home.Class) { Home = home, Stage = stage, Points = run, Remake = home.Remake, Segments = [new LiveSegment(start, end)] };
        piece.Hints.AddRange(home.Hints);
        return piece;
    }
}
