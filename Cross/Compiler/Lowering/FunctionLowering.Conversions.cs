using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Lowering;

/// <content>Conversions between widths, and between integers and floating point.</content>
internal sealed partial class FunctionLowering
{
    private void LowerWidth(Instruction instruction)
    {
        Instruction operand = instruction.Operands[0];
        switch (instruction.Operation)
        {
            case Operation.SignExtend32:
                Replace(instruction, operand, Emit(Operation.ShiftRight, operand, Word(WordBits - 1)));
                break;
            case Operation.ZeroExtend32:
                Replace(instruction, operand, Word(0));
                break;
            case Operation.Truncate:
                Replace(instruction, Pair(instruction, 0).Low);
                break;
            case Operation.HighWord:
                Replace(instruction, Pair(instruction, 0).High);
                break;
            default:
                Replace(instruction, operand, instruction.Operands[1]);
                break;
        }
    }

    private void LowerConversion(Instruction instruction)
    {
        Instruction operand = instruction.Operands[0];
        ValueKind from = IsPair(operand) ? _pairs[operand].Kind : operand.Kind;
        if (!WordPair.IsWide(from) && !WordPair.IsWide(instruction.Kind))
        {
            return; // Between I32 and F32: the machine's.
        }

        bool isUnsigned = instruction.Operation is Operation.UnsignedToFloat or Operation.FloatToUnsigned;
        string floating = (from is ValueKind.F64 || instruction.Kind is ValueKind.F64) ? "Double" : "Single";
        string helper = instruction.Operation switch
        {
            Operation.FloatToFloat => instruction.Kind == ValueKind.F64 ? "DoubleFromSingle" : "DoubleToSingle",
            Operation.IntegerToFloat or Operation.UnsignedToFloat => $"{floating}From{IntegerName(from, isUnsigned)}",
            _ => $"{floating}To{IntegerName(instruction.Kind, isUnsigned)}",
        };
        ReplaceByCall(instruction, helper, operand);
    }

    private static string IntegerName(ValueKind kind, bool isUnsigned) => (kind, isUnsigned) switch
    {
        (ValueKind.I64, true) => "UInt64",
        (ValueKind.I64, false) => "Int64",
        (_, true) => "UInt32",
        _ => "Int32",
    };
}
