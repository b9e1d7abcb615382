using System;
using System.Collections.Generic;
using DeviceKit.Cross.Machines.Code;

namespace DeviceKit.Cross.Allocation;

/// <summary>The live ranges of the virtual registers, those of the machine's, and the places where the machine's are clobbered.</summary>
internal sealed class LiveRanges
{
    private readonly NumberedCode _code;
    private readonly Liveness _liveness;
    private readonly RegisterSet _allocatable;
    private readonly int[] _openEnd = new int[RegisterSet.Maximum + 1];

    private LiveRanges(NumberedCode code, Liveness liveness, RegisterSet allocatable)
    {
        _code = code;
        _liveness = liveness;
        _allocatable = allocatable;
        List<VirtualRegister> registers = code.Function.Registers;
        Virtual = new LiveRange[registers.Count];
        for (int i = 0; i < Virtual.Length; i++)
        {
            Virtual[i] = new LiveRange(i, registers[i].Class);
        }

        for (int i = 0; i < Fixed.Length; i++)
        {
            Fixed[i] = [];
        }
    }

    /// <summary>By the number of the virtual register.</summary>
    public LiveRange[] Virtual { get; }

    /// <summary>By the number of the machine's register; rising.</summary>
    public List<LiveSegment>[] Fixed { get; } = new List<LiveSegment>[RegisterSet.Maximum + 1];

    /// <summary>Where registers lose their values, by rising position.</summary>
    public List<(int Position, RegisterSet Registers)> Clobbers { get; } = [];

    /// <summary>Finds them, from the last instruction to the first.</summary>
    /// <param name="code">The code, without phis.</param>
    /// <param name="liveness">What is live at the ends of blocks.</param>
    /// <param name="allocatable">The registers of the machine that count; others, such as the stack pointer, are not looked at.</param>
    public static LiveRanges Build(NumberedCode code, Liveness liveness, RegisterSet allocatable)
    {
        var ranges = new LiveRanges(code, liveness, allocatable);
        for (int i = code.Function.Blocks.Count - 1; i >= 0; i--)
        {
            ranges.Scan(code.Function.Blocks[i]);
        }

        foreach (LiveRange range in ranges.Virtual)
        {
            range.Segments.Reverse();
            range.Points.Reverse();
            ranges.FindRemake(range);
        }

        foreach (List<LiveSegment> segments in ranges.Fixed)
        {
            segments.Reverse();
        }

        ranges.Clobbers.Reverse();
        return ranges;
    }

    private void FindRemake(LiveRange range)
    {
        int definitions = 0;
        foreach (UsePoint point in range.Points)
        {
            definitions += point.IsDefinition ? 1 : 0;
            if (point.IsDefinition && _code[point.Instruction].Generic is GenericOpcode.Constant or GenericOpcode.FrameAddress)
            {
                range.Remake = _code[point.Instruction];
            }
        }

        range.Remake = definitions == 1 ? range.Remake : null;
    }

    private void Scan(MachineBlock block)
    {
        int start = Position.Before(_code.First(block)), end = Position.Before(_code.End(block));
        foreach (int live in _liveness.LiveOut(block))
        {
            Extend(Virtual[live].Segments, start, end);
        }

        Array.Fill(_openEnd, -1);
        int[] intoPads = block.Region is null ? [] : [.. _liveness.LiveIntoPads(block)];
        for (int number = _code.End(block) - 1; number >= _code.First(block); number--)
        {
            Scan(number, start, intoPads);
        }

        for (int register = 0; register < _openEnd.Length; register++)
        {
            if (_openEnd[register] >= 0)
            {
                throw new InvalidOperationException($"{_code.Function.Symbol}: register {register} is read in {block} but not written there");
            }
        }
    }

    private void Scan(int number, int blockStart, int[] intoPads)
    {
        MachineInstruction instruction = _code[number];
        bool isMove = instruction.Generic is GenericOpcode.Move or GenericOpcode.ParallelMove;
        for (int i = 0; i < instruction.Operands.Length; i++)
        {
            MachineOperand operand = instruction.Operands[i];
            if (operand.IsDefinition)
            {
                int position = (operand.Access & RegisterAccess.Early) != 0 ? Position.Use(number) : Position.Define(number);
                if (operand.Register.IsVirtual)
                {
                    LiveRange range = Virtual[operand.Register.Index];
                    Open(range.Segments, position, number);
                    range.Points.Add(new UsePoint(number, i, true, isMove));
                }
                else if (_allocatable.Contains(operand.Register))
                {
                    int open = _openEnd[operand.Register.Index];
                    _openEnd[operand.Register.Index] = -1;
                    Fixed[operand.Register.Index].Add(new LiveSegment(position, open < 0 ? Position.After(number) : open));
                }
            }
        }

        if (!instruction.Clobbers.IsEmpty)
        {
            Clobbers.Add((Position.Define(number), instruction.Clobbers));
        }

        if (instruction.MayThrow)
        {
            foreach (int live in intoPads)
            {
                Extend(Virtual[live].Segments, blockStart, Position.After(number));
            }
        }

        for (int i = 0; i < instruction.Operands.Length; i++)
        {
            MachineOperand operand = instruction.Operands[i];
            if (operand.IsUse && operand.Register.IsVirtual)
            {
                LiveRange range = Virtual[operand.Register.Index];
                Extend(range.Segments, blockStart, Position.Define(number));
                range.Points.Add(new UsePoint(number, i, false, isMove));
            }
            else if (operand.IsUse && _allocatable.Contains(operand.Register))
            {
                ref int open = ref _openEnd[operand.Register.Index];
                open = Math.Max(open, Position.Define(number));
            }
        }
    }

    /// <summary>Adds positions before, or before and among, those that are there.</summary>
    private static void Extend(List<LiveSegment> segments, int start, int end)
    {
        if (segments.Count > 0 && segments[^1].Start <= end)
        {
            segments[^1] = new LiveSegment(Math.Min(start, segments[^1].Start), Math.Max(end, segments[^1].End));
        }
        else
        {
            segments.Add(new LiveSegment(start, end));
        }
    }

    /// <summary>The value is written here: it is not live before.</summary>
    private static void Open(List<LiveSegment> segments, int position, int number)
    {
        int after = Position.After(number);
        if (segments.Count > 0 && segments[^1].Start <= position)
        {
            segments[^1] = new LiveSegment(position, Math.Max(after, segments[^1].End));
        }
        else
        {
            segments.Add(new LiveSegment(position, after));
        }
    }
}
