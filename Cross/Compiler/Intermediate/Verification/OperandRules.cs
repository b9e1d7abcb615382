using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Intermediate.Verification;

/// <summary>Number and kinds of the operands, kind of the value, and subject of each operation.</summary>
internal static class OperandRules
{
    private const string Wrong = "operands or kind do not fit";

    /// <summary>What is wrong with an instruction, or null.</summary>
    public static string? Check(Instruction instruction, Function function)
    {
        string? subject = CheckSubject(instruction, function);
        return subject ?? (Fits(instruction, function) ? null : $"{Wrong}: {instruction.Kind} ({string.Join(", ", instruction.Operands.Select(o => o.Kind))})");
    }

    private static bool Fits(Instruction i, Function function) => i.Operation switch
    {
        Operation.Constant => Is(i, 0) && i.Kind != ValueKind.None && (!IsAddress(i.Kind) || i.Immediate == 0),
        Operation.Parameter => Is(i, 0) && i.Immediate >= 0 && i.Immediate < Parameters(function).Count && Parameters(function)[(int)i.Immediate] == i.Kind,
        Operation.SymbolAddress => Is(i, 0) && IsWord(i.Kind),
        Operation.SlotAddress or Operation.StaticAddress => Is(i, 0) && i.Kind == ValueKind.Pointer,
        Operation.ParentSlotAddress => Is(i, 1) && i.Kind == ValueKind.Pointer,
        Operation.Undefined => Is(i, 0) && i.Kind != ValueKind.None,
        Operation.Phi => i.Kind != ValueKind.None && i.Operands.All(o => Goes(o.Kind, i.Kind)),
        Operation.Add => Is(i, 2) && (Same(i) || (i.Kind == ValueKind.Pointer && IsAddress(i.Operands[0].Kind) && i.Operands[1].Kind == ValueKind.I32)),
        Operation.Subtract => Is(i, 2) && (Same(i) || IsAddressDifference(i)),
        Operation.Multiply or Operation.Divide or Operation.Remainder => Is(i, 2) && Same(i),
        Operation.DivideUnsigned or Operation.RemainderUnsigned => Is(i, 2) && Same(i) && IsInteger(i.Kind),
        Operation.And or Operation.Or or Operation.Xor => Is(i, 2) && Same(i) && IsInteger(i.Kind),
        Operation.Minimum or Operation.Maximum or Operation.MinimumUnsigned or Operation.MaximumUnsigned => Is(i, 2) && Same(i) && IsInteger(i.Kind),
        Operation.MultiplyHigh or Operation.MultiplyHighUnsigned => Is(i, 2) && Same(i) && i.Kind == ValueKind.I32,
        Operation.Negate => Is(i, 1) && Same(i),
        Operation.Not => Is(i, 1) && Same(i) && IsInteger(i.Kind),
        Operation.ShiftLeft or Operation.ShiftRight or Operation.ShiftRightUnsigned =>
            Is(i, 2) && IsInteger(i.Kind) && i.Operands[0].Kind == i.Kind && i.Operands[1].Kind == ValueKind.I32,
        Operation.LeadingZeros => Is(i, 1) && i.Kind == ValueKind.I32 && IsInteger(i.Operands[0].Kind),
        Operation.Absolute or Operation.SquareRoot => Is(i, 1) && Same(i) && IsFloat(i.Kind),
        Operation.FusedMultiplyAdd => Is(i, 3) && Same(i) && IsFloat(i.Kind),
        Operation.Compare => Is(i, 2) && i.Kind == ValueKind.I32 && Compares(i.Operands[0].Kind, i.Operands[1].Kind),
        Operation.Select => Is(i, 3) && i.Operands[0].Kind == ValueKind.I32 && Goes(i.Operands[1].Kind, i.Kind) && Goes(i.Operands[2].Kind, i.Kind),
        >= Operation.SignExtend8 and <= Operation.Reinterpret => ConversionRules.Fits(i),
        >= Operation.Load and <= Operation.StackAllocate => MemoryFits(i),
        >= Operation.NullCheck and <= Operation.VirtualMethodAddress => ObjectFits(i),
        _ => CallRules.Fits(i, function),
    };

    private static bool MemoryFits(Instruction i) => i.Operation switch
    {
        Operation.Load => Is(i, 1) && Address(i, 0) && i.Kind == ((MemoryAccess)i.Subject!).Kind,
        Operation.Store => Is(i, 2) && None(i) && Address(i, 0) && Goes(i.Operands[1].Kind, ((MemoryAccess)i.Subject!).Kind),
        Operation.CopyBlock => Is(i, 2) && None(i) && Address(i, 0) && Address(i, 1),
        Operation.ZeroBlock => Is(i, 1) && None(i) && Address(i, 0),
        Operation.CopyMemory => Is(i, 3) && None(i) && Address(i, 0) && Address(i, 1) && i.Operands[2].Kind == ValueKind.I32,
        Operation.FillMemory => Is(i, 3) && None(i) && Address(i, 0) && i.Operands[1].Kind == ValueKind.I32 && i.Operands[2].Kind == ValueKind.I32,
        Operation.CompareExchange => Is(i, 3) && Address(i, 0) && i.Kind == ((MemoryAccess)i.Subject!).Kind,
        Operation.Fence => Is(i, 0) && None(i),
        _ => Is(i, 1) && i.Kind == ValueKind.I32 && i.Operands[0].Kind == ValueKind.I32,
    };

    private static bool ObjectFits(Instruction i) => i.Operation switch
    {
        Operation.NullCheck => Is(i, 1) && None(i) && Address(i, 0),
        Operation.BoundsCheck => Is(i, 2) && None(i) && i.Operands.All(o => o.Kind == ValueKind.I32),
        Operation.NewObject or Operation.TypeObject or Operation.StringLiteral => Is(i, 0) && i.Kind == ValueKind.Reference,
        Operation.NewArray => Is(i, 1) && i.Kind == ValueKind.Reference && i.Operands[0].Kind == ValueKind.I32,
        Operation.ArrayLength or Operation.ObjectType or Operation.VirtualMethodAddress =>
            Is(i, 1) && i.Kind == ValueKind.I32 && i.Operands[0].Kind == ValueKind.Reference,
        Operation.IsInstance or Operation.CastClass => Is(i, 1) && i.Kind == ValueKind.Reference && i.Operands[0].Kind == ValueKind.Reference,
        Operation.StoreCheck => Is(i, 2) && None(i) && i.Operands.All(o => o.Kind == ValueKind.Reference),
        Operation.Unbox => Is(i, 1) && i.Kind == ValueKind.Pointer && i.Operands[0].Kind == ValueKind.Reference,
        Operation.TypeDescriptor or Operation.MethodAddress => Is(i, 0) && i.Kind == ValueKind.I32,
        Operation.InitializeClass => Is(i, 0) && None(i),
        Operation.StaticAddress => Is(i, 0) && i.Kind == ValueKind.Pointer,
        _ => false,
    };

    private static string? CheckSubject(Instruction instruction, Function function)
    {
        bool isRight = instruction.Operation switch
        {
            Operation.SymbolAddress => instruction.Subject is Symbol,
            Operation.SlotAddress => instruction.Subject is Slot slot && function.Slots.Contains(slot),
            Operation.ParentSlotAddress => instruction.Subject is Slot slot && function.Parent is { } parent && parent.Slots.Contains(slot),
            Operation.Load or Operation.Store or Operation.CompareExchange => instruction.Subject is MemoryAccess,
            Operation.NewObject or Operation.NewArray or Operation.IsInstance or Operation.CastClass or Operation.StoreCheck or Operation.Unbox
                or Operation.TypeDescriptor or Operation.TypeObject or Operation.InitializeClass => instruction.Subject is TypeInstance,
            Operation.StaticAddress => instruction.Subject is FieldInstance,
            Operation.StringLiteral => instruction.Subject is string,
            Operation.MethodAddress or Operation.VirtualMethodAddress or Operation.CallVirtual or Operation.CallInterface => instruction.Subject is MethodInstance,
            Operation.Call => instruction.Subject is FunctionSymbol,
            Operation.CallIndirect => instruction.Subject is Signature,
            Operation.CallNative => instruction.Subject is FunctionSymbol or Signature,
            _ => true,
        };
        return isRight ? null : $"its subject is {instruction.Subject ?? "missing"}";
    }

    /// <summary>Whether a value of a kind may stand where another kind is wanted: a Reference is also a Pointer.</summary>
    public static bool Goes(ValueKind kind, ValueKind wanted) => kind == wanted || (kind == ValueKind.Reference && wanted == ValueKind.Pointer);

    private static bool IsAddressDifference(Instruction i) => IsAddress(i.Operands[0].Kind)
        && ((i.Kind == ValueKind.Pointer && i.Operands[1].Kind == ValueKind.I32) || (i.Kind == ValueKind.I32 && IsAddress(i.Operands[1].Kind)));

    private static bool Compares(ValueKind a, ValueKind b) => a != ValueKind.None && (a == b || (IsWord(a) && IsWord(b)));

    private static IReadOnlyList<ValueKind> Parameters(Function function) => function.Symbol.Signature.Parameters;

    private static bool Is(Instruction i, int count) => i.Operands.Count == count;

    private static bool None(Instruction i) => i.Kind == ValueKind.None;

    private static bool Same(Instruction i) => i.Kind is >= ValueKind.I32 and <= ValueKind.F64 && i.Operands.All(o => o.Kind == i.Kind);

    private static bool Address(Instruction i, int operand) => IsWord(i.Operands[operand].Kind);

    private static bool IsInteger(ValueKind kind) => kind is ValueKind.I32 or ValueKind.I64;

    private static bool IsFloat(ValueKind kind) => kind is ValueKind.F32 or ValueKind.F64;

    private static bool IsAddress(ValueKind kind) => kind is ValueKind.Reference or ValueKind.Pointer;

    private static bool IsWord(ValueKind kind) => kind == ValueKind.I32 || IsAddress(kind);
}
