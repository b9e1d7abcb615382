using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Optimising.Simplifying;

/// <summary>What can be said of a value by looking at it and a few of its operands.</summary>
internal static class Values
{
    private const int MostDepth = 6;
    private const uint MostElements = 0x3FFF_FFFF; // No memory of 32 bits holds a longer array, even of bytes, beside all else.

    /// <summary>Whether a value is a constant.</summary>
    public static bool IsConstant(Instruction value) => value.Operation == Operation.Constant;

    /// <summary>Whether a value is this integer constant.</summary>
    public static bool Is(Instruction value, long constant) =>
        value.Operation == Operation.Constant && value.Kind is not (ValueKind.F32 or ValueKind.F64) && Normalised(value) == constant;

    /// <summary>The number of a constant, a word sign-extended.</summary>
    public static long Normalised(Instruction constant) => constant.Kind is ValueKind.I64 or ValueKind.F64 ? constant.Immediate : (int)constant.Immediate;

    /// <summary>Whether a reference or pointer is never null.</summary>
    public static bool IsNotNull(Instruction value, int depth = 0) => value.Operation switch
    {
        Operation.NewObject or Operation.NewArray or Operation.StringLiteral or Operation.TypeObject or Operation.SlotAddress => true,
        Operation.StaticAddress or Operation.SymbolAddress or Operation.ParentSlotAddress or Operation.Unbox => true,
        Operation.LandingValue => value.Immediate == 0,
        Operation.Add => value.Kind == ValueKind.Pointer && IsNotNull(value.Operands[0], depth),
        Operation.CastClass => IsNotNull(value.Operands[0], depth),
        Operation.Reinterpret => value.Operands[0].Kind is not (ValueKind.F32 or ValueKind.F64) && IsNotNull(value.Operands[0], depth),
        Operation.Select => depth < MostDepth && IsNotNull(value.Operands[1], depth + 1) && IsNotNull(value.Operands[2], depth + 1),
        _ => false,
    };

    /// <summary>Whether an I32 is always 0 or 1.</summary>
    public static bool IsBoolean(Instruction value) => MostUnsigned(value) <= 1;

    /// <summary>The largest number that an I32 can be, taken as unsigned.</summary>
    public static uint MostUnsigned(Instruction value, int depth = 0)
    {
        if (value.Kind != ValueKind.I32 || depth > MostDepth)
        {
            return uint.MaxValue;
        }

        return value.Operation switch
        {
            Operation.Constant => (uint)value.Immediate,
            Operation.Compare => 1,
            Operation.LeadingZeros => 64,
            Operation.ZeroExtend8 => System.Math.Min(byte.MaxValue, MostUnsigned(value.Operands[0], depth + 1)),
            Operation.ZeroExtend16 => System.Math.Min(ushort.MaxValue, MostUnsigned(value.Operands[0], depth + 1)),
            Operation.Load => ((MemoryAccess)value.Subject!).Format switch
            {
                MemoryFormat.UInt8 => byte.MaxValue,
                MemoryFormat.UInt16 => ushort.MaxValue,
                _ => uint.MaxValue,
            },
            Operation.ArrayLength => MostElements,
            Operation.And => System.Math.Min(MostUnsigned(value.Operands[0], depth + 1), MostUnsigned(value.Operands[1], depth + 1)),
            Operation.Or or Operation.Xor => Ones(MostUnsigned(value.Operands[0], depth + 1) | MostUnsigned(value.Operands[1], depth + 1)),
            Operation.ShiftRightUnsigned => MostUnsigned(value.Operands[0], depth + 1) >> (IsConstant(value.Operands[1]) ? (int)value.Operands[1].Immediate & 31 : 0),
            Operation.Select => System.Math.Max(MostUnsigned(value.Operands[1], depth + 1), MostUnsigned(value.Operands[2], depth + 1)),
            Operation.Add => Sum(value, depth),
            Operation.RemainderUnsigned => IsConstant(value.Operands[1]) ? (uint)System.Math.Max(0, (uint)value.Operands[1].Immediate - 1L) : uint.MaxValue,
            Operation.MinimumUnsigned => System.Math.Min(MostUnsigned(value.Operands[0], depth + 1), MostUnsigned(value.Operands[1], depth + 1)),
            _ => uint.MaxValue,
        };
    }

    private static uint Sum(Instruction value, int depth)
    {
        ulong sum = (ulong)MostUnsigned(value.Operands[0], depth + 1) + MostUnsigned(value.Operands[1], depth + 1);
        return sum > uint.MaxValue ? uint.MaxValue : (uint)sum;
    }

    private static uint Ones(uint most) => most == 0 ? 0 : uint.MaxValue >> System.Numerics.BitOperations.LeadingZeroCount(most);
}
