namespace DeviceKit.CoreLib.Arithmetic;

// The names say what a NaN gives: false, and true for the Unordered ones (IL's clt.un and its kin). The opposite relation is the same
// with its operands exchanged.
internal static partial class SoftDouble
{
    internal static bool Equal(ulong left, ulong right) =>
        left == right ? !IsNaN(left) : ((left | right) & MagnitudeMask) == 0;

    internal static bool Less(ulong left, ulong right) => !IsNaN(left) && !IsNaN(right) && Ordered(left) < Ordered(right);

    internal static bool LessOrEqual(ulong left, ulong right) => !IsNaN(left) && !IsNaN(right) && Ordered(left) <= Ordered(right);

    internal static bool LessUnordered(ulong left, ulong right) => !LessOrEqual(right, left);

    internal static bool LessOrEqualUnordered(ulong left, ulong right) => !Less(right, left);

    internal static bool IsUnordered(ulong left, ulong right) => IsNaN(left) || IsNaN(right);

    /// <summary>An integer that is ordered as the values are; both zeros give the same.</summary>
    private static long Ordered(ulong value) => (long)value < 0 ? (long)(SignMask - value) : (long)value;
}
