using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Optimising.Simplifying;

/// <summary>And, or, exclusive-or, not.</summary>
internal static class BitRules
{
    /// <summary>Applies the rules to an instruction.</summary>
    public static Instruction? Apply(Instruction i, Rewriter r)
    {
        Instruction a = i.Operands[0];
        if (i.Operation == Operation.Not)
        {
            return a.Operation == Operation.Not ? a.Operands[0] : null;
        }

        Instruction b = i.Operands[1];
        if (Values.IsConstant(a))
        {
            return Rewriter.Change(i, i.Operation, b, a);
        }

        if (ReferenceEquals(a, b))
        {
            return i.Operation == Operation.Xor ? r.Constant(i.Kind, 0) : a;
        }

        if (!Values.IsConstant(b))
        {
            return null;
        }

        long mask = Values.Normalised(b);
        if (a.Operation == i.Operation && Values.IsConstant(a.Operands[1]))
        {
            long other = Values.Normalised(a.Operands[1]);
            long both = i.Operation switch { Operation.And => mask & other, Operation.Or => mask | other, _ => mask ^ other };
            return Rewriter.Change(i, i.Operation, a.Operands[0], r.Constant(i.Kind, both));
        }

        return i.Operation switch
        {
            Operation.And => And(i, a, b, mask),
            Operation.Or => mask == 0 ? a : mask == -1 ? b : null,
            _ => mask == 0 ? a : mask == -1 ? Rewriter.Change(i, Operation.Not, a) : Xor(a, mask, r),
        };
    }

    private static Instruction? And(Instruction i, Instruction a, Instruction b, long mask)
    {
        if (mask is 0 or -1)
        {
            return mask == 0 ? b : a;
        }

        if (i.Kind != ValueKind.I32)
        {
            return null;
        }

        // All the bits that can be there are in the mask.
        uint most = Values.MostUnsigned(a);
        bool isLowMask = mask > 0 && (mask & (mask + 1)) == 0;
        if (isLowMask && most <= mask)
        {
            return a;
        }

        return mask switch
        {
            byte.MaxValue => Rewriter.Change(i, Operation.ZeroExtend8, a),
            ushort.MaxValue => Rewriter.Change(i, Operation.ZeroExtend16, a),
            <= byte.MaxValue and > 0 when a.Operation is Operation.SignExtend8 or Operation.SignExtend16 or Operation.ZeroExtend8 or Operation.ZeroExtend16
                => Rewriter.Change(i, Operation.And, a.Operands[0], b),
            <= ushort.MaxValue and > 0 when a.Operation is Operation.SignExtend16 or Operation.ZeroExtend16 => Rewriter.Change(i, Operation.And, a.Operands[0], b),
            _ => null,
        };
    }

    /// <summary>A truth turned round.</summary>
    private static Instruction? Xor(Instruction a, long mask, Rewriter r) =>
        mask == 1 && a.Operation == Operation.Compare ? r.Compare(Comparison.Equal, a, r.Constant(0)) : null;
}
