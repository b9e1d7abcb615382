using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Machines.Xtensa.Selection;

/// <summary>A value that is known but for where things are linked and where the frame is: equal ones share a register.</summary>
/// <param name="IsFloat">It is wanted in a floating-point register.</param>
/// <param name="Target">A symbol, a slot, or null.</param>
/// <param name="Number">The number, or the bytes behind the symbol or slot.</param>
internal readonly record struct ConstantKey(bool IsFloat, object? Target, int Number)
{
    /// <summary>Whether a value is one. One that is not defined may be any, and so is 0.</summary>
    public static bool IsConstant(Instruction value) =>
        value.Operation is Operation.Constant or Operation.SymbolAddress or Operation.SlotAddress or Operation.Undefined;

    /// <summary>The key of such a value.</summary>
    public static ConstantKey Of(Instruction value) => new(value.Kind == ValueKind.F32, value.Subject, value.Operation == Operation.Undefined ? 0 : (int)value.Immediate);
}
