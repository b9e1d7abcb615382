using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Sealing;

/// <summary>Which helpers of the class library lowering may call for an instruction (names of `Lowering/helpers.table.txt`). What is not needed in the end is left out by linking.</summary>
internal static class HelperUse
{
    /// <summary>The names.</summary>
    public static IReadOnlyList<string> Of(Instruction instruction)
    {
        ValueKind kind = instruction.Kind;
        return instruction.Operation switch
        {
            Operation.NewObject => ["NewObject"],
            Operation.NewArray => ["NewArray"],
            Operation.IsInstance => ["IsInstance"],
            Operation.CastClass => ["IsInstance", "ThrowInvalidCast"],
            Operation.Unbox => ["ThrowInvalidCast"],
            Operation.StoreCheck => ["StoreCheck"],
            Operation.NullCheck => ["ThrowNullReference"],
            Operation.BoundsCheck => ["ThrowIndexOutOfRange"],
            Operation.Throw => ["Throw"],
            Operation.Rethrow => ["Rethrow"],
            Operation.Resume => ["Resume"],
            Operation.InitializeClass => ["InitializeClass"],
            Operation.CopyMemory or Operation.CopyBlock => ["CopyMemory"],
            Operation.FillMemory or Operation.ZeroBlock => ["FillMemory"],
            Operation.Add or Operation.Subtract or Operation.Multiply when kind == ValueKind.F64 => [$"Double{instruction.Operation}"],
            Operation.SquareRoot or Operation.FusedMultiplyAdd when kind is ValueKind.F32 or ValueKind.F64 => [$"{Floating(kind)}{instruction.Operation}"],
            Operation.Divide or Operation.DivideUnsigned or Operation.Remainder or Operation.RemainderUnsigned => Division(instruction.Operation, kind),
            Operation.Compare when instruction.Operands[0].Kind == ValueKind.F64 => ["DoubleEqual", "DoubleLess", "DoubleLessOrEqual"],
            Operation.FloatToFloat => [kind == ValueKind.F64 ? "DoubleFromSingle" : "DoubleToSingle"],
            Operation.IntegerToFloat or Operation.UnsignedToFloat => FromInteger(instruction),
            Operation.FloatToInteger or Operation.FloatToUnsigned => ToInteger(instruction),
            _ => [],
        };
    }

    private static IReadOnlyList<string> Division(Operation operation, ValueKind kind) => kind switch
    {
        ValueKind.F32 or ValueKind.F64 => [$"{Floating(kind)}{operation}"],
        ValueKind.I64 => [$"{operation}64", "ThrowDivideByZero", "ThrowOverflow"],
        _ => ["ThrowDivideByZero", "ThrowOverflow"],
    };

    private static IReadOnlyList<string> FromInteger(Instruction instruction) =>
        IsNative(instruction.Operands[0].Kind, instruction.Kind) ? []
            : [$"{Floating(instruction.Kind)}From{Integer(instruction.Operands[0].Kind, instruction.Operation == Operation.UnsignedToFloat)}"];

    private static IReadOnlyList<string> ToInteger(Instruction instruction) =>
        IsNative(instruction.Kind, instruction.Operands[0].Kind) ? []
            : [$"{Floating(instruction.Operands[0].Kind)}To{Integer(instruction.Kind, instruction.Operation == Operation.FloatToUnsigned)}"];

    // 32-bit integers to and from binary32 are instructions of every machine with a floating point unit.
    private static bool IsNative(ValueKind integer, ValueKind floating) => integer != ValueKind.I64 && floating == ValueKind.F32;

    private static string Floating(ValueKind kind) => kind == ValueKind.F64 ? "Double" : "Single";

    private static string Integer(ValueKind kind, bool isUnsigned) => (isUnsigned ? "U" : "") + (kind == ValueKind.I64 ? "Int64" : "Int32");
}
