namespace DeviceKit.CoreLib.Arithmetic;

/// <summary>
/// Products, quotients and remainders of 64-bit integers for a machine that has them for 32 bits. The operators / and % of long and
/// ulong are these routines, so that nothing here may use them; 32-bit ones, 64-bit sums, comparisons and shifts are the machine's.
/// </summary>
/// <remarks>
/// A divisor of zero ends in a 32-bit division by zero, which raises what the language asks for. <see cref="long.MinValue"/> by -1
/// gives <see cref="long.MinValue"/> and remainder 0: who wants an exception looks first.
/// </remarks>
internal static partial class WideInteger
{
    /// <summary>The upper half of the product of 128 bits.</summary>
    internal static ulong MultiplyHigh(ulong left, ulong right, out ulong low)
    {
        uint leftLow = (uint)left;
        uint leftHigh = (uint)(left >> 32);
        uint rightLow = (uint)right;
        uint rightHigh = (uint)(right >> 32);

        ulong lowest = (ulong)leftLow * rightLow;
        ulong middle = ((ulong)leftHigh * rightLow) + (lowest >> 32);
        ulong other = ((ulong)leftLow * rightHigh) + (uint)middle;
        low = (other << 32) | (uint)lowest;
        return ((ulong)leftHigh * rightHigh) + (middle >> 32) + (other >> 32);
    }

    internal static ulong MultiplyHigh(ulong left, ulong right) => MultiplyHigh(left, right, out _);

    /// <summary>The upper half of the signed product of 128 bits.</summary>
    internal static long MultiplyHigh(long left, long right)
    {
        long high = (long)MultiplyHigh((ulong)left, (ulong)right, out _);
        return high - (left < 0 ? right : 0) - (right < 0 ? left : 0);
    }

    /// <summary>The product, for the checked operator: false when it does not fit.</summary>
    internal static bool TryMultiply(ulong left, ulong right, out ulong product)
    {
        product = left * right;
        return (left | right) <= uint.MaxValue || MultiplyHigh(left, right, out _) == 0;
    }

    /// <summary>The product, for the checked operator: false when it does not fit.</summary>
    internal static bool TryMultiply(long left, long right, out long product)
    {
        product = left * right;
        bool negative = (left ^ right) < 0;
        ulong magnitude;
        if (!TryMultiply(Magnitude(left), Magnitude(right), out magnitude))
        {
            return false;
        }

        return magnitude <= long.MaxValue || (negative && magnitude == 1UL << 63);
    }

    private static ulong Magnitude(long value) => value < 0 ? (ulong)-value : (ulong)value;
}
