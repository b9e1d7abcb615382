using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Importing;

/// <content>As much constant folding as conditions of `IsSupported` and of type tests need: what is behind a false one is never imported.</content>
internal sealed partial class MethodImporter
{
    /// <summary>The instruction just made, or the constant that it gives.</summary>
    private Instruction Fold(Instruction made)
    {
        if (made.Operands.Count is 0 or > 2 || made.Operands[0].Operation != Operation.Constant || made.Operands[^1].Operation != Operation.Constant)
        {
            return made;
        }

        Instruction first = made.Operands[0];
        if (first.Kind != ValueKind.I32 && !(first.Kind == ValueKind.I64 && made.Operation == Operation.Compare))
        {
            return made;
        }

        long? value = made.Operation == Operation.Compare
            ? Holds((Comparison)made.Immediate, first.Immediate, made.Operands[1].Immediate) ? 1 : 0
            : made.Kind == ValueKind.I32 ? Folded(made.Operation, (int)first.Immediate, (int)made.Operands[^1].Immediate)
            : null;
        if (value is not long known)
        {
            return made;
        }

        ValueKind kind = made.Kind;
        made.Remove();
        return _builder.Constant(kind, known);
    }

    private static int? Folded(Operation operation, int a, int b) => operation switch
    {
        Operation.Add => a + b,
        Operation.Subtract => a - b,
        Operation.Multiply => a * b,
        Operation.And => a & b,
        Operation.Or => a | b,
        Operation.Xor => a ^ b,
        Operation.ShiftLeft => a << b,
        Operation.ShiftRight => a >> b,
        Operation.ShiftRightUnsigned => a >>> b,
        Operation.Not => ~a,
        Operation.Negate => -a,
        Operation.SignExtend8 => (sbyte)a,
        Operation.SignExtend16 => (short)a,
        Operation.ZeroExtend8 => (byte)a,
        Operation.ZeroExtend16 => (ushort)a,
        _ => null,
    };

    private static bool Holds(Comparison comparison, long a, long b) => comparison switch
    {
        Comparison.Equal => a == b,
        Comparison.NotEqual => a != b,
        Comparison.Less => a < b,
        Comparison.LessOrEqual => a <= b,
        Comparison.Greater => a > b,
        Comparison.GreaterOrEqual => a >= b,
        Comparison.LessUnsigned => (ulong)a < (ulong)b,
        Comparison.LessOrEqualUnsigned => (ulong)a <= (ulong)b,
        Comparison.GreaterUnsigned => (ulong)a > (ulong)b,
        _ => (ulong)a >= (ulong)b,
    };
}
