using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Lowering;

/// <summary>A 64-bit value as two words of kind I32.</summary>
/// <param name="Kind">What it was: I64 or F64.</param>
/// <param name="Low">Bits 0 to 31.</param>
/// <param name="High">Bits 32 to 63.</param>
internal readonly record struct WordPair(ValueKind Kind, Instruction Low, Instruction High)
{
    /// <summary>Whether values of the kind are pairs.</summary>
    public static bool IsWide(ValueKind kind) => kind is ValueKind.I64 or ValueKind.F64;
}
