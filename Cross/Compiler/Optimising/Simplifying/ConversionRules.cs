using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Optimising.Simplifying;

/// <summary>Conversions of conversions, and of values that have the wanted form already.</summary>
internal static class ConversionRules
{
    /// <summary>Applies the rules to an instruction.</summary>
    public static Instruction? Apply(Instruction i, Rewriter r)
    {
        Instruction a = i.Operands[0];
        switch (i.Operation)
        {
            case Operation.SignExtend8 or Operation.SignExtend16 or Operation.ZeroExtend8 or Operation.ZeroExtend16:
                return Extend(i, a);
            case Operation.Truncate:
                return Truncate(i, a, r);
            case Operation.HighWord:
                return HighWord(a, r);
            case Operation.SignExtend32 when Values.MostUnsigned(a) <= int.MaxValue:
                return Rewriter.Change(i, Operation.ZeroExtend32, a);
            case Operation.Combine:
                return Combine(i, a, i.Operands[1]);
            case Operation.FloatToFloat when i.Kind == ValueKind.F32 && a.Operation == Operation.FloatToFloat:
                return a.Operands[0]; // To F64 and back loses nothing.
            case Operation.Reinterpret:
                return Reinterpret(i, a, r);
            default:
                return null;
        }
    }

    private static Instruction? Extend(Instruction i, Instruction a)
    {
        (int bits, bool isSigned) = Shape(i.Operation);
        if (!isSigned && Values.MostUnsigned(a) < 1u << bits)
        {
            return a;
        }

        if (isSigned && (IsSignExtendedFrom(a, bits) || Values.MostUnsigned(a) < 1u << (bits - 1)))
        {
            return a;
        }

        // Only the low bits are looked at.
        if (a.Operation is Operation.SignExtend8 or Operation.SignExtend16 or Operation.ZeroExtend8 or Operation.ZeroExtend16 && Shape(a.Operation).Bits >= bits)
        {
            return Rewriter.Change(i, i.Operation, a.Operands[0]);
        }

        return a.Operation == Operation.And && Values.IsConstant(a.Operands[1]) && (a.Operands[1].Immediate & ((1L << bits) - 1)) == (1L << bits) - 1
            ? Rewriter.Change(i, i.Operation, a.Operands[0])
            : null;
    }

    private static (int Bits, bool IsSigned) Shape(Operation operation) => operation switch
    {
        Operation.SignExtend8 => (8, true),
        Operation.SignExtend16 => (16, true),
        Operation.ZeroExtend8 => (8, false),
        _ => (16, false),
    };

    private static bool IsSignExtendedFrom(Instruction value, int bits) => value.Operation switch
    {
        Operation.SignExtend8 => bits >= 8,
        Operation.SignExtend16 => bits >= 16,
        Operation.Load => ((MemoryAccess)value.Subject!).Format switch
        {
            MemoryFormat.Int8 => bits >= 8,
            MemoryFormat.Int16 => bits >= 16,
            _ => false,
        },
        _ => false,
    };

    private static Instruction? Truncate(Instruction i, Instruction a, Rewriter r)
    {
        switch (a.Operation)
        {
            case Operation.SignExtend32 or Operation.ZeroExtend32 or Operation.Combine:
                return a.Operands[0];
            case Operation.Add or Operation.Subtract or Operation.Multiply or Operation.And or Operation.Or or Operation.Xor when a.Users.Count == 1:
                return Rewriter.Change(
                    i, a.Operation, r.Emit(Operation.Truncate, ValueKind.I32, a.Operands[0]), r.Emit(Operation.Truncate, ValueKind.I32, a.Operands[1]));
            case Operation.Negate or Operation.Not when a.Users.Count == 1:
                return Rewriter.Change(i, a.Operation, r.Emit(Operation.Truncate, ValueKind.I32, a.Operands[0]));
            case Operation.ShiftLeft when a.Users.Count == 1 && Values.IsConstant(a.Operands[1]) && (a.Operands[1].Immediate & 63) < 32:
                return Rewriter.Change(i, Operation.ShiftLeft, r.Emit(Operation.Truncate, ValueKind.I32, a.Operands[0]), a.Operands[1]);
            default:
                return null;
        }
    }

    private static Instruction? HighWord(Instruction a, Rewriter r) => a.Operation switch
    {
        Operation.Combine => a.Operands[1],
        Operation.ZeroExtend32 => r.Constant(0),
        Operation.SignExtend32 => r.Emit(Operation.ShiftRight, ValueKind.I32, a.Operands[0], r.Constant(31)),
        _ => null,
    };

    private static Instruction? Combine(Instruction i, Instruction low, Instruction high)
    {
        if (low.Operation == Operation.Truncate && high.Operation == Operation.HighWord && ReferenceEquals(low.Operands[0], high.Operands[0]))
        {
            return low.Operands[0];
        }

        return Values.Is(high, 0) ? Rewriter.Change(i, Operation.ZeroExtend32, low) : null;
    }

    private static Instruction? Reinterpret(Instruction i, Instruction a, Rewriter r)
    {
        if (a.Kind == i.Kind)
        {
            return a;
        }

        if (a.Operation == Operation.Reinterpret)
        {
            return a.Operands[0].Kind == i.Kind ? a.Operands[0] : Rewriter.Change(i, Operation.Reinterpret, a.Operands[0]);
        }

        // An address as a number, plus an offset: the offset is added to the address.
        if (a.Operation == Operation.Add && a.Kind == ValueKind.I32 && i.Kind == ValueKind.Pointer && a.Operands[0] is { Operation: Operation.Reinterpret } number
            && number.Operands[0].Kind is ValueKind.Pointer or ValueKind.Reference)
        {
            return r.Emit(Operation.Add, ValueKind.Pointer, number.Operands[0], a.Operands[1]);
        }

        return a.Operation == Operation.SymbolAddress && a.Kind != ValueKind.Reference && i.Kind is ValueKind.I32 or ValueKind.Pointer
            ? r.Emit(Operation.SymbolAddress, i.Kind, a.Subject, a.Immediate)
            : null;
    }
}
