using System.Collections.Generic;
using DeviceKit.Cross.Machines.Code;

namespace DeviceKit.Cross.Allocation;

/// <summary>Which ranges have the machine's registers, and when.</summary>
/// <param name="ranges">The ranges, for what the program itself does with registers of the machine.</param>
internal sealed class Occupancy(LiveRanges ranges)
{
    private readonly List<(int Start, int End, LiveRange Range)>[] _taken = NewRows();

    /// <summary>The registers that lose their values while a range is live.</summary>
    public RegisterSet Clobbered(LiveRange range)
    {
        RegisterSet clobbered = default;
        foreach (LiveSegment segment in range.Segments)
        {
            clobbered |= Clobbered(range.Class, segment);
            if ((range.Class.Registers - clobbered).IsEmpty)
            {
                break;
            }
        }

        return clobbered;
    }

    /// <summary>The registers of a class that lose their values in a piece.</summary>
    public RegisterSet Clobbered(RegisterClass registerClass, LiveSegment segment)
    {
        RegisterSet clobbered = default;
        for (int i = FirstClobber(segment.Start); i < ranges.Clobbers.Count && ranges.Clobbers[i].Position < segment.End; i++)
        {
            clobbered |= ranges.Clobbers[i].Registers & registerClass.Registers;
            if (clobbered == registerClass.Registers)
            {
                break;
            }
        }

        return clobbered;
    }

    /// <summary>Whether something clobbers registers between two positions.</summary>
    public bool HasClobber(int start, int end)
    {
        int first = FirstClobber(start);
        return first < ranges.Clobbers.Count && ranges.Clobbers[first].Position < end;
    }

    /// <summary>Whether the program itself uses a register while a range is live.</summary>
    public bool IsFixed(Register register, LiveRange range)
    {
        List<LiveSegment> segments = ranges.Fixed[register.Index];
        if (segments.Count == 0)
        {
            return false;
        }

        foreach (LiveSegment segment in range.Segments)
        {
            if (IsFixed(register, segment.Start, segment.End))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds the ranges that have a register while another is live to a list.</summary>
    /// <returns>False when there are none.</returns>
    public bool Find(Register register, LiveRange range, List<LiveRange> found)
    {
        List<(int Start, int End, LiveRange Range)> taken = _taken[register.Index];
        foreach (LiveSegment segment in range.Segments)
        {
            for (int i = FirstEndingBehind(taken, segment.Start); i < taken.Count && taken[i].Start < segment.End; i++)
            {
                if (!found.Contains(taken[i].Range))
                {
                    found.Add(taken[i].Range);
                }
            }
        }

        return found.Count > 0;
    }

    /// <summary>Whether any range has a register while another is live.</summary>
    public bool IsTaken(Register register, LiveRange range)
    {
        foreach (LiveSegment segment in range.Segments)
        {
            if (IsTaken(register, segment.Start, segment.End))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether nothing uses a register between two positions.</summary>
    public bool IsFree(Register register, int start, int end) => !IsTaken(register, start, end) && !IsFixed(register, start, end);

    /// <summary>Gives a range its register.</summary>
    public void Take(Register register, LiveRange range)
    {
        range.Register = register;
        List<(int Start, int End, LiveRange Range)> taken = _taken[register.Index];
        foreach (LiveSegment segment in range.Segments)
        {
            taken.Insert(FirstEndingBehind(taken, segment.Start), (segment.Start, segment.End, range));
        }
    }

    /// <summary>Takes a range's register away.</summary>
    public void Release(LiveRange range)
    {
        List<(int Start, int End, LiveRange Range)> taken = _taken[range.Register!.Value.Index];
        foreach (LiveSegment segment in range.Segments)
        {
            taken.RemoveAt(FirstEndingBehind(taken, segment.Start));
        }

        range.Register = null;
    }

    private static List<(int Start, int End, LiveRange Range)>[] NewRows()
    {
        var rows = new List<(int, int, LiveRange)>[RegisterSet.Maximum + 1];
        for (int i = 0; i < rows.Length; i++)
        {
            rows[i] = [];
        }

        return rows;
    }

    private static int FirstEndingBehind(List<(int Start, int End, LiveRange Range)> taken, int position)
    {
        int low = 0, high = taken.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = taken[middle].End <= position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private bool IsTaken(Register register, int start, int end)
    {
        List<(int Start, int End, LiveRange Range)> taken = _taken[register.Index];
        int first = FirstEndingBehind(taken, start);
        return first < taken.Count && taken[first].Start < end;
    }

    private bool IsFixed(Register register, int start, int end)
    {
        List<LiveSegment> segments = ranges.Fixed[register.Index];
        int low = 0, high = segments.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = segments[middle].End <= start ? (middle + 1, high) : (low, middle);
        }

        return low < segments.Count && segments[low].Start < end;
    }

    private int FirstClobber(int position)
    {
        int low = 0, high = ranges.Clobbers.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = ranges.Clobbers[middle].Position < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
