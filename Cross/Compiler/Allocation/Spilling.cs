using System.Collections.Generic;
using DeviceKit.Cross.Machines.Code;

namespace DeviceKit.Cross.Allocation;

/// <summary>Puts ranges into memory, or decides that their value is made again, and makes short ranges of where they are read and written.</summary>
/// <param name="code">The code.</param>
/// <param name="occupancy">For what clobbers registers.</param>
internal sealed class Spilling(NumberedCode code, Occupancy occupancy)
{
    private const double MoveCost = 0.7;
    private const double ShortestLength = 2;

    private int _nextId = code.Function.Registers.Count;

    /// <summary>The pieces of ranges in memory.</summary>
    public List<LiveRange> Pieces { get; } = [];

    /// <summary>Sets a range's weight: the reads and writes that memory would cost, by how often they happen, for each instruction of its length.</summary>
    public void Weigh(LiveRange range)
    {
        range.Weight = range.Class.SpillSize == 0 || range.Stage == SplitStage.Instruction ? double.PositiveInfinity : 0;
        bool isOnlyMoved = range.Remake is not null;
        foreach (UsePoint point in range.Points)
        {
            MachineInstruction instruction = code[point.Instruction];
            bool isMadeAgain = range.Remake is not null && (point.IsMove || point.IsDefinition);
            isOnlyMoved &= isMadeAgain;
            range.Weight += isMadeAgain ? 0 : code.BlockOf(point.Instruction).Frequency * (point.IsMove ? MoveCost : 1);
            if (point.IsDefinition && instruction.IsTerminator)
            {
                range.Weight = double.PositiveInfinity; // Nothing can be stored behind it.
            }
        }

        range.Weight = isOnlyMoved ? -1 : range.Weight / (ShortestLength + ((double)range.Length / Position.Step));
    }

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
        foreach (List<UsePoint> run in Runs(range))
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
        Pieces.AddRange(pieces);
        return pieces;
    }

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
    private List<List<UsePoint>> Runs(LiveRange range)
    {
        var runs = new List<List<UsePoint>>();
        List<UsePoint>? run = null;
        foreach (UsePoint point in range.Points)
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
        var piece = new LiveRange(_nextId++, home.Class) { Home = home, Stage = stage, Points = run, Remake = home.Remake, Segments = [new LiveSegment(start, end)] };
        piece.Hints.AddRange(home.Hints);
        return piece;
    }
}
