using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Lowering;

/// <content>Checks and throws. A null check stays: the machine makes it part of an access where it can.</content>
internal sealed partial class FunctionLowering
{
    private void LowerBoundsCheck(Instruction instruction)
    {
        TrapUnless(instruction, _at.Compare(Comparison.LessUnsigned, instruction.Operands[0], instruction.Operands[1]), "ThrowIndexOutOfRange");
        instruction.Remove();
    }

    private void LowerThrow(Instruction instruction)
    {
        CallHelper(instruction.Operation.ToString(), [.. instruction.Operands]);
        instruction.Become(Operation.Unreachable, ValueKind.None);
    }
}
