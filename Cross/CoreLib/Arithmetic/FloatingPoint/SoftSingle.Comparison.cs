namespace DeviceKit.CoreLib.Arithmetic;

// As in double precision: a NaN gives false, and true for the Unordered ones.
internal static partial class SoftSingle
{
    internal static bool Equal(uint left, uint right) => left == right ? !IsNaN(left) : ((left | right) & MagnitudeMask) == 0;

    internal static bool Less(uint left, uint right) => !IsNaN(left) && !IsNaN(right) && Ordered(left) < Ordered(right);

    internal static bool LessOrEqual(uint left, uint right) => !IsNaN(left) && !IsNaN(right) && Ordered(left) <= Ordered(right);

    internal static bool LessUnordered(uint left, uint right) => !LessOrEqual(right, left);

    internal static bool LessOrEqualUnordered(uint left, uint right) => !Less(right, left);

    internal static bool IsUnordered(uint left, uint right) => IsNaN(left) || IsNaN(right);

    private static int Ordered(uint value) => (int)value < 0 ? (int)(SignMask - value) : (int)value;
}
