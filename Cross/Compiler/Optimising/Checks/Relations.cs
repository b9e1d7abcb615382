using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Intermediate.Flow;
using DeviceKit.Cross.Optimising.Simplifying;

namespace DeviceKit.Cross.Optimising.Checks;

/// <summary>
/// Proves that one 32-bit value is at most another plus a number, from what is known at a place: conditions that were passed, ranges, and phis by induction.
/// After R. Bodík, R. Gupta, V. Sarkar: ABCD: Eliminating Array Bounds Checks on Demand; a sum counts as one only where it provably does not overflow.
/// </summary>
internal sealed class Relations(DominatorTree tree)
{
    private const int MostSteps = 150;
    private const int MostDepth = 10;

    private readonly List<Relation> _known = [];
    private readonly List<(Instruction Phi, bool IsUpper, Instruction? Other, long Distance)> _active = [];
    private int _steps;

    /// <summary>How many are known: a mark to go back to.</summary>
    public int Count => _known.Count;

    /// <summary>Notes that a value is at most another plus a distance. A constant is the number 0 and a distance.</summary>
    public void Add(Instruction? lower, Instruction? upper, long distance, Block since)
    {
        if (lower is not null && Values.IsConstant(lower))
        {
            distance -= Values.Normalised(lower);
            lower = null;
        }

        if (upper is not null && Values.IsConstant(upper))
        {
            distance += Values.Normalised(upper);
            upper = null;
        }

        _known.Add(new Relation(lower, upper, distance, since));
    }

    /// <summary>Forgets what was noted since there were so many.</summary>
    public void Reset(int count) => _known.RemoveRange(count, _known.Count - count);

    /// <summary>Whether a is surely at most b plus a distance, at a block where all that is known holds.</summary>
    public bool IsAtMost(Instruction? a, Instruction? b, long distance, Block at)
    {
        _steps = 0;
        _active.Clear();
        return Prove(a, b, distance, at, 0);
    }

    /// <summary>Whether a value is surely not negative.</summary>
    public bool IsNotNegative(Instruction a, Block at) => IsAtMost(null, a, 0, at);

    /// <summary>Whether a value is not negative by itself, or by one thing that is known: no search, so that it may be asked within a proof.</summary>
    public bool IsSurelyNotNegative(Instruction value, Block at) => LeastOf(value) >= 0 || (Values.IsConstant(value) && Values.Normalised(value) >= 0)
        || _known.Exists(known => known.Lower is null && ReferenceEquals(known.Upper, value) && known.Distance <= 0 && tree.Dominates(known.Since, at));

    private bool Prove(Instruction? a, Instruction? b, long distance, Block at, int depth)
    {
        if (++_steps > MostSteps || depth > MostDepth)
        {
            return false;
        }

        // What is known of a sum itself, before it is taken apart.
        if ((a?.Operation == Operation.Add && ByFactOnLower(a, b, distance, at, depth)) || (b?.Operation == Operation.Add && ByFactOnUpper(a, b, distance, at, depth)))
        {
            return true;
        }

        (a, long plusA) = Peel(a, at, depth);
        (b, long plusB) = Peel(b, at, depth);
        distance += plusB - plusA;
        if (ReferenceEquals(a, b))
        {
            return distance >= 0;
        }

        // a <= most(a), least(b) <= b.
        if (MostOf(a) <= LeastOf(b) + distance)
        {
            return true;
        }

        return ByFactOnLower(a, b, distance, at, depth) || ByLower(a, b, distance, at, depth) || ByUpper(a, b, distance, at, depth)
            || ByFactOnUpper(a, b, distance, at, depth);
    }

    private bool ByFactOnLower(Instruction? a, Instruction? b, long distance, Block at, int depth)
    {
        for (int i = _known.Count - 1; i >= 0; i--)
        {
            Relation known = _known[i];
            if (ReferenceEquals(known.Lower, a) && tree.Dominates(known.Since, at) && Prove(known.Upper, b, distance - known.Distance, at, depth + 1))
            {
                return true;
            }
        }

        return false;
    }

    private bool ByFactOnUpper(Instruction? a, Instruction? b, long distance, Block at, int depth)
    {
        for (int i = _known.Count - 1; i >= 0; i--)
        {
            Relation known = _known[i];
            if (ReferenceEquals(known.Upper, b) && !ReferenceEquals(known.Lower, a) && tree.Dominates(known.Since, at)
                && Prove(a, known.Lower, distance - known.Distance, at, depth + 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>By what a is made of.</summary>
    private bool ByLower(Instruction? a, Instruction? b, long distance, Block at, int depth)
    {
        switch (a?.Operation)
        {
            case Operation.Phi:
                return Induct(a, isUpper: false, b, distance, depth);
            case Operation.Minimum:
                return Prove(a.Operands[0], b, distance, at, depth + 1) || Prove(a.Operands[1], b, distance, at, depth + 1);
            case Operation.Maximum:
                return Prove(a.Operands[0], b, distance, at, depth + 1) && Prove(a.Operands[1], b, distance, at, depth + 1);
            case Operation.Select:
                return Prove(a.Operands[1], b, distance, at, depth + 1) && Prove(a.Operands[2], b, distance, at, depth + 1);
            case Operation.ShiftRightUnsigned or Operation.ShiftRight or Operation.DivideUnsigned or Operation.And or Operation.RemainderUnsigned or Operation.Divide
                when IsShrunk(a):
                return Prove(null, a.Operands[0], 0, at, depth + 1) && Prove(a.Operands[0], b, distance, at, depth + 1);
            case Operation.Subtract:
                // x - y with y not negative.
                return Prove(null, a.Operands[1], 0, at, depth + 1) && Prove(null, a.Operands[0], 0, at, depth + 1) && Prove(a.Operands[0], b, distance, at, depth + 1);
            default:
                return false;
        }
    }

    /// <summary>By what b is made of.</summary>
    private bool ByUpper(Instruction? a, Instruction? b, long distance, Block at, int depth)
    {
        switch (b?.Operation)
        {
            case Operation.Phi:
                return Induct(b, isUpper: true, a, distance, depth);
            case Operation.Maximum:
                return Prove(a, b.Operands[0], distance, at, depth + 1) || Prove(a, b.Operands[1], distance, at, depth + 1);
            case Operation.Minimum:
                return Prove(a, b.Operands[0], distance, at, depth + 1) && Prove(a, b.Operands[1], distance, at, depth + 1);
            case Operation.Select:
                return Prove(a, b.Operands[1], distance, at, depth + 1) && Prove(a, b.Operands[2], distance, at, depth + 1);
            case Operation.ShiftRight or Operation.Divide when a is null && distance >= 0 && IsShrunk(b):
                return Prove(null, b.Operands[0], 0, at, depth + 1);
            default:
                return false;
        }
    }

    /// <summary>All values that come into a phi obey, the phi itself a step before assumed to; the other value is the same in every step.</summary>
    private bool Induct(Instruction phi, bool isUpper, Instruction? other, long distance, int depth)
    {
        if (other is not null && (ReferenceEquals(other.Block, phi.Block) || !tree.Dominates(other.Block!, phi.Block!)))
        {
            return false;
        }

        foreach ((Instruction Phi, bool IsUpper, Instruction? Other, long Distance) active in _active)
        {
            if (ReferenceEquals(active.Phi, phi) && active.IsUpper == isUpper && ReferenceEquals(active.Other, other))
            {
                return distance >= active.Distance;
            }
        }

        _active.Add((phi, isUpper, other, distance));
        bool holds = true;
        for (int i = 0; i < phi.Operands.Count && holds; i++)
        {
            // What holds on the edge holds of the values that come along it.
            Block from = phi.Block!.Predecessors[i];
            int mark = _known.Count;
            if (tree.Order.Contains(from))
            {
                BranchFacts.AddTo(this, from, phi.Block, since: from);
            }

            holds = tree.Order.Contains(from)
                && (isUpper ? Prove(other, phi.Operands[i], distance, from, depth + 1) : Prove(phi.Operands[i], other, distance, from, depth + 1));
            Reset(mark);
        }

        _active.RemoveAt(_active.Count - 1);
        return holds;
    }

    /// <summary>Takes numbers off a value that are added to it without overflow.</summary>
    private (Instruction? Value, long Plus) Peel(Instruction? value, Block at, int depth)
    {
        long plus = 0;
        while (value is not null)
        {
            if (value.Operation == Operation.Constant)
            {
                return (null, plus + Values.Normalised(value));
            }

            if (value.Operation != Operation.Add || value.Kind != ValueKind.I32 || !Values.IsConstant(value.Operands[1]) || !IsExact(value, at, depth))
            {
                break;
            }

            plus += Values.Normalised(value.Operands[1]);
            value = value.Operands[0];
        }

        return (value, plus);
    }

    private bool IsExact(Instruction sum, Block at, int depth)
    {
        long number = Values.Normalised(sum.Operands[1]);
        Instruction value = sum.Operands[0];
        if (number >= 0)
        {
            return MostOf(value) + number <= int.MaxValue || Prove(value, null, int.MaxValue - number, at, depth + 1);
        }

        return LeastOf(value) + number >= int.MinValue || Prove(null, value, 0, at, depth + 1);
    }

    private static bool IsShrunk(Instruction value) => value.Operation switch
    {
        Operation.And => true,
        Operation.Divide or Operation.ShiftRight => Values.IsConstant(value.Operands[1]) && Values.Normalised(value.Operands[1]) > 0,
        _ => true,
    };

    private static long MostOf(Instruction? value)
    {
        if (value is null)
        {
            return 0;
        }

        uint most = Values.MostUnsigned(value);
        return most <= int.MaxValue ? most : value.Operation switch
        {
            Operation.SignExtend8 => sbyte.MaxValue,
            Operation.SignExtend16 => short.MaxValue,
            _ => int.MaxValue,
        };
    }

    private static long LeastOf(Instruction? value) => value is null || Values.MostUnsigned(value) <= int.MaxValue ? 0 : value.Operation switch
    {
        Operation.SignExtend8 => sbyte.MinValue,
        Operation.SignExtend16 => short.MinValue,
        _ => int.MinValue,
    };
}
