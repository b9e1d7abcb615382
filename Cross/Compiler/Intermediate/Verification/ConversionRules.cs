namespace DeviceKit.Cross.Intermediate.Verification;

/// <summary>The kinds that conversions go between.</summary>
internal static class ConversionRules
{
    /// <summary>Whether a conversion has the operands that it wants.</summary>
    public static bool Fits(Instruction i)
    {
        ValueKind from = i.Operands.Count > 0 ? i.Operands[0].Kind : ValueKind.None;
        int operands = i.Operation == Operation.Combine ? 2 : 1;
        return i.Operands.Count == operands && i.Operation switch
        {
            Operation.SignExtend8 or Operation.SignExtend16 or Operation.ZeroExtend8 or Operation.ZeroExtend16 => from == ValueKind.I32 && i.Kind == ValueKind.I32,
            Operation.SignExtend32 or Operation.ZeroExtend32 => from == ValueKind.I32 && i.Kind == ValueKind.I64,
            Operation.Truncate or Operation.HighWord => from == ValueKind.I64 && i.Kind == ValueKind.I32,
            Operation.Combine => from == ValueKind.I32 && i.Operands[1].Kind == ValueKind.I32 && i.Kind == ValueKind.I64,
            Operation.IntegerToFloat or Operation.UnsignedToFloat => IsInteger(from) && IsFloat(i.Kind),
            Operation.FloatToInteger or Operation.FloatToUnsigned => IsFloat(from) && IsInteger(i.Kind),
            Operation.FloatToFloat => IsFloat(from) && IsFloat(i.Kind) && from != i.Kind,
            _ => WordsOf(from) == WordsOf(i.Kind) && WordsOf(from) > 0,
        };
    }

    private static int WordsOf(ValueKind kind) => kind switch
    {
        ValueKind.None => 0,
        ValueKind.I64 or ValueKind.F64 => 2,
        _ => 1,
    };

    private static bool IsInteger(ValueKind kind) => kind is ValueKind.I32 or ValueKind.I64;

    private static bool IsFloat(ValueKind kind) => kind is ValueKind.F32 or ValueKind.F64;
}
