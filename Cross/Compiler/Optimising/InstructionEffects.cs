using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Optimising;

/// <summary>What an instruction does beside giving its value: what passes ask before they remove, merge or move it.</summary>
internal static class InstructionEffects
{
    /// <summary>Whether an instruction ends a block.</summary>
    public static bool IsTerminator(Instruction i) => i.Operation >= Operation.Jump;

    /// <summary>Whether it may throw from the place where it stands.</summary>
    public static bool CanThrow(Instruction i) => i.Operation switch
    {
        Operation.Divide or Operation.Remainder => IsInteger(i.Kind) && !IsConstantOtherThan(i.Operands[1], 0, -1),
        Operation.DivideUnsigned or Operation.RemainderUnsigned => !IsConstantOtherThan(i.Operands[1], 0, 0),
        Operation.NullCheck or Operation.BoundsCheck or Operation.CastClass or Operation.StoreCheck or Operation.Unbox => true,
        Operation.NewArray => i.Operands[0].Operation != Operation.Constant || i.Operands[0].Immediate < 0,
        Operation.Call => Has(i, FunctionEffects.Throws),
        Operation.CallIndirect or Operation.CallVirtual or Operation.CallInterface or Operation.InitializeClass => true,
        Operation.Throw or Operation.Rethrow or Operation.Resume => true,
        _ => false,
    };

    /// <summary>Whether it writes memory that others may read.</summary>
    public static bool Writes(Instruction i) => i.Operation switch
    {
        Operation.Store or Operation.CopyBlock or Operation.ZeroBlock or Operation.CopyMemory or Operation.FillMemory or Operation.CompareExchange => true,
        Operation.Fence or Operation.InitializeClass => true,
        Operation.Call => Has(i, FunctionEffects.Writes),
        Operation.CallIndirect or Operation.CallVirtual or Operation.CallInterface or Operation.CallNative => true,
        _ => false,
    };

    /// <summary>Whether it reads memory that others may write.</summary>
    public static bool Reads(Instruction i) => i.Operation switch
    {
        Operation.Load => !((MemoryAccess)i.Subject!).IsReadOnly,
        Operation.CopyBlock or Operation.CopyMemory or Operation.CompareExchange or Operation.Fence or Operation.InitializeClass => true,
        Operation.Call => Has(i, FunctionEffects.Reads),
        Operation.CallIndirect or Operation.CallVirtual or Operation.CallInterface or Operation.CallNative => true,
        _ => false,
    };

    /// <summary>Whether it is a call, over which only values within objects keep them alive.</summary>
    public static bool IsCall(Instruction i) => i.Operation is >= Operation.Call and <= Operation.CallNative;

    /// <summary>Whether it may go when nobody uses its value.</summary>
    public static bool IsRemovable(Instruction i) => !IsTerminator(i) && !CanThrow(i) && i.Operation switch
    {
        Operation.Parameter or Operation.LandingValue => false, // They are cheap, and say what the function takes.
        Operation.Load => !((MemoryAccess)i.Subject!).IsVolatile,
        _ => !Writes(i),
    };

    /// <summary>Whether equal operands give equal values wherever it stands: no memory, and no identity of its own. It may trap.</summary>
    public static bool IsPure(Instruction i) => i.Operation switch
    {
        Operation.Constant or Operation.SymbolAddress or Operation.SlotAddress or Operation.ParentSlotAddress => true,
        >= Operation.Add and <= Operation.Select => true,
        Operation.ArrayLength or Operation.IsInstance or Operation.CastClass or Operation.Unbox or Operation.NullCheck or Operation.BoundsCheck => true,
        Operation.TypeDescriptor or Operation.ObjectType or Operation.TypeObject or Operation.StaticAddress or Operation.StringLiteral => true,
        Operation.MethodAddress or Operation.VirtualMethodAddress or Operation.Result or Operation.StoreCheck => true,
        Operation.Load => ((MemoryAccess)i.Subject!) is { IsReadOnly: true, IsVolatile: false },
        Operation.Call => ((FunctionSymbol)i.Subject!).Effects == FunctionEffects.None,
        _ => false,
    };

    /// <summary>Whether a value is a constant other than two.</summary>
    private static bool IsConstantOtherThan(Instruction value, long first, long second) =>
        value.Operation == Operation.Constant && value.Immediate != first && value.Immediate != second;

    private static bool Has(Instruction call, FunctionEffects effects) => (((FunctionSymbol)call.Subject!).Effects & effects) != 0;

    private static bool IsInteger(ValueKind kind) => kind is ValueKind.I32 or ValueKind.I64;
}
