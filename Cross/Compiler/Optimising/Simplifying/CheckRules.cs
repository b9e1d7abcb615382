using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Optimising.Simplifying;

/// <summary>Checks that always hold.</summary>
internal static class CheckRules
{
    /// <summary>Applies the rules to a check: one that holds becomes nothing.</summary>
    public static Instruction? Apply(Instruction i)
    {
        Instruction a = i.Operands[0];
        if (i.Operation == Operation.NullCheck)
        {
            if (Values.IsNotNull(a))
            {
                return Nothing(i);
            }

            // Neither a cast nor another name of the bits makes a null.
            return a.Operation == Operation.CastClass || (a.Operation == Operation.Reinterpret && a.Operands[0].Kind is ValueKind.Reference or ValueKind.Pointer)
                ? Rewriter.Change(i, Operation.NullCheck, a.Operands[0])
                : null;
        }

        return IsBelow(a, i.Operands[1]) ? Nothing(i) : null;
    }

    /// <summary>Whether an index is always below a length, unsigned.</summary>
    private static bool IsBelow(Instruction index, Instruction length)
    {
        if (Values.IsConstant(length) && Values.MostUnsigned(index) < (uint)length.Immediate)
        {
            return true;
        }

        return index.Operation == Operation.RemainderUnsigned && ReferenceEquals(index.Operands[1], length);
    }

    /// <summary>Makes an instruction without a value a Constant that nobody uses, which goes by itself.</summary>
    private static Instruction Nothing(Instruction i)
    {
        i.Become(Operation.Constant, ValueKind.I32);
        i.Immediate = 0;
        return i;
    }
}
