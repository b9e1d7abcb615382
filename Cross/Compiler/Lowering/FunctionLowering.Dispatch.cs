using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Lowering;

/// <content>Which concern an operation belongs to. What is not named is of words already, or becomes so by its operands.</content>
internal sealed partial class FunctionLowering
{
    private void Lower(Instruction instruction)
    {
        switch (instruction.Operation)
        {
            case Operation.Constant or Operation.Undefined or Operation.Phi or Operation.Select or Operation.Reinterpret when WordPair.IsWide(instruction.Kind):
                LowerWideValue(instruction);
                break;
            case Operation.Parameter:
                LowerParameter(instruction);
                break;
            case Operation.Add or Operation.Subtract or Operation.Multiply or Operation.Negate or Operation.Absolute or Operation.SquareRoot or Operation.FusedMultiplyAdd:
                LowerArithmetic(instruction);
                break;
            case Operation.MultiplyHigh or Operation.MultiplyHighUnsigned:
                Replace(instruction, HighProduct(instruction.Operands[0], instruction.Operands[1], instruction.Operation == Operation.MultiplyHigh));
                break;
            case Operation.Divide or Operation.DivideUnsigned or Operation.Remainder or Operation.RemainderUnsigned:
                LowerDivision(instruction);
                break;
            case Operation.Not or Operation.And or Operation.Or or Operation.Xor when instruction.Kind == ValueKind.I64:
                LowerBitwise(instruction);
                break;
            case Operation.ShiftLeft or Operation.ShiftRight or Operation.ShiftRightUnsigned when instruction.Kind == ValueKind.I64:
                LowerShift(instruction);
                break;
            case Operation.Minimum or Operation.Maximum or Operation.MinimumUnsigned or Operation.MaximumUnsigned when instruction.Kind == ValueKind.I64:
                LowerMinimum(instruction);
                break;
            case Operation.LeadingZeros when IsPair(instruction.Operands[0]):
                LowerLeadingZeros(instruction);
                break;
            case Operation.SignExtend32 or Operation.ZeroExtend32 or Operation.Truncate or Operation.HighWord or Operation.Combine:
                LowerWidth(instruction);
                break;
            case Operation.IntegerToFloat or Operation.UnsignedToFloat or Operation.FloatToInteger or Operation.FloatToUnsigned or Operation.FloatToFloat:
                LowerConversion(instruction);
                break;
            case Operation.Compare when IsPair(instruction.Operands[0]) && !IsLeftToBranch(instruction):
                Replace(instruction, ComparePairs((Comparison)instruction.Immediate, Pair(instruction, 0), Pair(instruction, 1)));
                break;
            case Operation.Branch:
                LowerBranch(instruction);
                break;
            case Operation.Load or Operation.Store or Operation.CompareExchange:
                LowerMemory(instruction);
                break;
            case Operation.CopyBlock or Operation.ZeroBlock or Operation.CopyMemory or Operation.FillMemory:
                LowerBlockOperation(instruction);
                break;
            case Operation.BoundsCheck:
                LowerBoundsCheck(instruction);
                break;
            case Operation.NewObject or Operation.NewArray or Operation.ArrayLength or Operation.TypeDescriptor or Operation.ObjectType or Operation.TypeObject
                or Operation.StaticAddress or Operation.StringLiteral or Operation.MethodAddress or Operation.VirtualMethodAddress or Operation.InitializeClass:
                LowerObjectOperation(instruction);
                break;
            case Operation.IsInstance or Operation.CastClass or Operation.StoreCheck or Operation.Unbox:
                LowerCast(instruction);
                break;
            case Operation.Call or Operation.CallIndirect or Operation.CallVirtual or Operation.CallInterface or Operation.CallNative:
                LowerCall(instruction);
                break;
            case Operation.Return:
                LowerReturn(instruction);
                break;
            case Operation.Throw or Operation.Rethrow or Operation.Resume:
                LowerThrow(instruction);
                break;
            case Operation.Switch:
                LowerSwitch(instruction);
                break;
        }
    }

    private bool IsPair(Instruction value) => _pairs.ContainsKey(value);
}
