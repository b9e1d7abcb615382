using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Machines.Code;

namespace DeviceKit.Cross.Allocation;

/// <summary>
/// Gives ranges registers, the longest first. A range that finds none takes that of lighter ones, which come again; one that is too light goes to memory,
/// and the places where it is read and written come again as short ranges. A lighter one never takes a register from a heavier one, so it ends.
/// </summary>
internal sealed class Assignment
{
    private readonly NumberedCode _code;
    private readonly Occupancy _occupancy;
    private readonly Spilling _spilling;
    private readonly PriorityQueue<LiveRange, (int Length, int Id)> _queue = new();
    private readonly Dictionary<(RegisterClass Class, bool CrossesCalls), IReadOnlyList<Register>> _orders = [];
    private readonly List<LiveRange> _found = [];
    private readonly RegisterSet _reserved;
    private int _cascade;

    /// <summary>Begins.</summary>
    public Assignment(NumberedCode code, ControlFlow flow, Occupancy occupancy, RegisterFile file, bool splitsLoops)
    {
        _code = code;
        _occupancy = occupancy;
        _spilling = new Spilling(code, flow, occupancy, splitsLoops);
        _reserved = file.Reserved(code.Function);
        foreach (RegisterClass registerClass in file.Classes)
        {
            foreach (bool crossesCalls in (bool[])[false, true])
            {
                _orders[(registerClass, crossesCalls)] = [.. file.Order(code.Function, registerClass, crossesCalls).Where(r => !_reserved.Contains(r))];
            }
        }
    }

    /// <summary>The pieces of ranges in memory.</summary>
    public IReadOnlyCollection<LiveRange> Pieces => _spilling.Pieces;

    /// <summary>Places ranges.</summary>
    public void Run(IEnumerable<LiveRange> ranges)
    {
        foreach (LiveRange range in ranges)
        {
            _spilling.Weigh(range);
            Enqueue(range);
        }

        while (_queue.TryDequeue(out LiveRange? range, out _))
        {
            if (!TryAssign(range) && !TryEvict(range))
            {
                Spill(range);
            }
        }
    }

    private void Enqueue(LiveRange range) => _queue.Enqueue(range, (-range.Length, range.Id));

    private bool TryAssign(LiveRange range)
    {
        if (range.Weight < 0)
        {
            return false;
        }

        RegisterSet clobbered = _occupancy.Clobbered(range);
        Register? best = null;
        double bestScore = -1;
        foreach (Register register in _orders[(range.Class, !clobbered.IsEmpty)])
        {
            if (clobbered.Contains(register) || _occupancy.IsFixed(register, range) || _occupancy.IsTaken(register, range))
            {
                continue;
            }

            double score = ScoreOf(register, range);
            if (score > bestScore)
            {
                (best, bestScore) = (register, score);
            }
        }

        if (best is not { } chosen)
        {
            return false;
        }

        if (FindWanted(range, clobbered, bestScore) is { } wanted)
        {
            chosen = wanted;
        }

        _occupancy.Take(chosen, range);
        return true;
    }

    /// <summary>A register that would save more moves, made free by others that do as well with another one.</summary>
    private Register? FindWanted(LiveRange range, RegisterSet clobbered, double score)
    {
        foreach ((Register? physical, LiveRange? other, double _) in range.Hints)
        {
            if ((physical ?? other!.Register) is not { } register || clobbered.Contains(register) || !range.Class.Registers.Contains(register)
                || _reserved.Contains(register) || ScoreOf(register, range) <= score || _occupancy.IsFixed(register, range))
            {
                continue;
            }

            _found.Clear();
            if (!_occupancy.Find(register, range, _found))
            {
                continue;
            }

            // One only: more are seldom worth their cost.
            LiveRange holder = _found[0];
            if (_found.Count == 1 && FindOther(holder, register, ScoreOf(register, range) - score) is { } elsewhere)
            {
                _occupancy.Release(holder);
                _occupancy.Take(elsewhere, holder);
                return register;
            }
        }

        return null;
    }

    /// <summary>Another free register for a range, if it loses less by it than is won.</summary>
    private Register? FindOther(LiveRange holder, Register held, double gain)
    {
        RegisterSet clobbered = _occupancy.Clobbered(holder);
        double least = ScoreOf(held, holder) - gain;
        foreach (Register register in _orders[(holder.Class, !clobbered.IsEmpty)])
        {
            if (register != held && !clobbered.Contains(register) && ScoreOf(register, holder) > least && !_occupancy.IsFixed(register, holder) && !_occupancy.IsTaken(register, holder))
            {
                return register;
            }
        }

        return null;
    }

    /// <summary>How many moves a register saves.</summary>
    private static double ScoreOf(Register register, LiveRange range)
    {
        double score = 0;
        foreach ((Register? physical, LiveRange? other, double weight) in range.Hints)
        {
            score += (physical ?? other!.Register) == register ? weight : 0;
        }

        return score;
    }

    private bool TryEvict(LiveRange range)
    {
        if (range.Weight < 0)
        {
            return false;
        }

        RegisterSet clobbered = _occupancy.Clobbered(range);
        LiveRange[]? cheapest = null;
        Register chosen = default;
        double lowest = double.PositiveInfinity;
        foreach (Register register in _orders[(range.Class, !clobbered.IsEmpty)])
        {
            if (clobbered.Contains(register) || _occupancy.IsFixed(register, range))
            {
                continue;
            }

            _found.Clear();
            _occupancy.Find(register, range, _found);
            double heaviest = _found.Max(r => r.Weight), cost = _found.Sum(r => r.Weight);
            if (heaviest < range.Weight && cost < lowest)
            {
                (cheapest, chosen, lowest) = ([.. _found], register, cost);
            }
        }

        if (cheapest is null)
        {
            return false;
        }

        foreach (LiveRange evicted in cheapest)
        {
            _occupancy.Release(evicted);
            Enqueue(evicted);
        }

        _occupancy.Take(chosen, range);
        return true;
    }

    private void Spill(LiveRange range)
    {
        if (double.IsPositiveInfinity(range.Weight) || ++_cascade > 64 * (_code.Count + 16))
        {
            throw new InvalidOperationException($"{_code.Function.Symbol}: no register for a value of class {range.Class.Name} at instruction {Position.InstructionAt(range.Start)}: {_code[Position.InstructionAt(range.Start)]}");
        }

        foreach (LiveRange piece in _spilling.Spill(range))
        {
            Enqueue(piece);
        }
    }
}
