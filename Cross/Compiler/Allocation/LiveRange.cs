using System;
using System.Collections.Generic;
using DeviceKit.Cross.Machines.Code;

namespace DeviceKit.Cross.Allocation;

/// <summary>Where a value, or several that never live at once, must be kept.</summary>
/// <param name="id">A number that orders ranges.</param>
/// <param name="registerClass">Where it may go.</param>
internal sealed class LiveRange(int id, RegisterClass registerClass)
{
    /// <summary>A number that orders ranges.</summary>
    public int Id { get; } = id;

    /// <summary>Where it may go.</summary>
    public RegisterClass Class { get; } = registerClass;

    /// <summary>Its pieces by rising position; they do not touch.</summary>
    public List<LiveSegment> Segments { get; set; } = [];

    /// <summary>The operands, by rising instruction.</summary>
    public List<UsePoint> Points { get; set; } = [];

    /// <summary>The instruction that makes its value and needs nothing, if that is the only one that defines it.</summary>
    public MachineInstruction? Remake { get; set; }

    /// <summary>What it costs to have it in no register, by its length; infinite where it must have one.</summary>
    public double Weight { get; set; }

    /// <summary>How often it was divided.</summary>
    public SplitStage Stage { get; set; }

    /// <summary>The range in memory that it is a piece of, or null.</summary>
    public LiveRange? Home { get; init; }

    /// <summary>Of a piece that is a loop: the loop.</summary>
    public MachineLoop? Loop { get; init; }

    /// <summary>Of a piece that is a loop: the instructions before which the value is loaded.</summary>
    public List<int> Entries { get; } = [];

    /// <summary>Registers of the machine and ranges that it is moved from or to, and how often.</summary>
    public List<(Register? Register, LiveRange? Range, double Weight)> Hints { get; } = [];

    /// <summary>The register, when it has one.</summary>
    public Register? Register { get; set; }

    /// <summary>Whether it is in the frame, or made again, between its pieces.</summary>
    public bool IsSpilled { get; set; }

    /// <summary>The place in the frame, when it is spilled and not made again.</summary>
    public FrameSlot? Slot { get; set; }

    /// <summary>The first position.</summary>
    public int Start => Segments[0].Start;

    /// <summary>The first position behind it.</summary>
    public int End => Segments[^1].End;

    /// <summary>Positions in its pieces.</summary>
    public int Length
    {
        get
        {
            int length = 0;
            foreach (LiveSegment segment in Segments)
            {
                length += segment.End - segment.Start;
            }

            return length;
        }
    }

    /// <summary>Where its value is.</summary>
    public Location Location => Register is { } register ? Location.In(register)
        : Slot is not null ? Location.At(Slot)
        : Location.By(Remake ?? throw new InvalidOperationException($"range {Id} has no place"));

    /// <summary>Whether it is live at a position.</summary>
    public bool IsLiveAt(int position)
    {
        int index = FirstEndingBehind(position);
        return index < Segments.Count && Segments[index].Start <= position;
    }

    /// <summary>The place of the first piece that ends behind a position.</summary>
    public int FirstEndingBehind(int position)
    {
        int low = 0, high = Segments.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = Segments[middle].End <= position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Whether it needs a register while another does.</summary>
    public bool Overlaps(LiveRange other) => Overlaps(other, 0, 0);

    /// <summary>Whether it needs a register while another does, outside of a run of positions.</summary>
    /// <param name="other">The other.</param>
    /// <param name="start">The first position that does not count.</param>
    /// <param name="end">The first behind that counts again.</param>
    public bool Overlaps(LiveRange other, int start, int end)
    {
        List<LiveSegment> a = Segments, b = other.Segments;
        for (int i = 0, j = 0; i < a.Count && j < b.Count;)
        {
            if (a[i].End <= b[j].Start)
            {
                i++;
            }
            else if (b[j].End <= a[i].Start)
            {
                j++;
            }
            else if (Math.Max(a[i].Start, b[j].Start) >= start && Math.Min(a[i].End, b[j].End) <= end)
            {
                (i, j) = a[i].End <= b[j].End ? (i + 1, j) : (i, j + 1);
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes in the pieces and operands of another.</summary>
    public void Absorb(LiveRange other)
    {
        List<LiveSegment> a = Segments, b = other.Segments;
        var merged = new List<LiveSegment>(a.Count + b.Count);
        for (int i = 0, j = 0; i < a.Count || j < b.Count;)
        {
            LiveSegment next = j == b.Count || (i < a.Count && a[i].Start < b[j].Start) ? a[i++] : b[j++];
            if (merged.Count > 0 && merged[^1].End >= next.Start)
            {
                merged[^1] = new LiveSegment(merged[^1].Start, Math.Max(merged[^1].End, next.End));
            }
            else
            {
                merged.Add(next);
            }
        }

        Segments = merged;
        Points = MergePoints(Points, other.Points);
        Hints.AddRange(other.Hints);
        Remake = null;
    }

    private static List<UsePoint> MergePoints(List<UsePoint> a, List<UsePoint> b)
    {
        var merged = new List<UsePoint>(a.Count + b.Count);
        for (int i = 0, j = 0; i < a.Count || j < b.Count;)
        {
            merged.Add(j == b.Count || (i < a.Count && a[i].Instruction <= b[j].Instruction) ? a[i++] : b[j++]);
        }

        return merged;
    }
}
