namespace DeviceKit.CoreLib.Arithmetic;

/// <summary>The root and the remainder of a 62-bit integer, by 32-bit divisions.</summary>
internal static class IntegerSquareRoot
{
    /// <summary>
    /// The largest integer whose square does not exceed the value, which is at least 2^60 and less than 2^62; and the value less that
    /// square, at most twice the root.
    /// </summary>
    internal static uint Root(ulong value, out uint remainder)
    {
        uint high = (uint)(value >> 32);
        uint half = HalfRoot(high);
        uint dividend = ((high - (half * half)) << 16) | ((uint)value >> 16);
        uint digits = dividend / (2 * half);
        uint rest = dividend - (digits * 2 * half);
        uint root = (half << 16) + digits;
        long left = (long)(((ulong)rest << 16) | ((uint)value & 0xFFFF)) - (long)((ulong)digits * digits);
        while (left < 0)
        {
            root--;
            left += (2L * root) + 1;
        }

        remainder = (uint)left;
        return root;
    }

    /// <summary>The root of a value in [2^28, 2^30): a line that is off by at most 7 percent, then two of Newton's steps.</summary>
    private static uint HalfRoot(uint value)
    {
        uint root = (((value >> 16) * 23) >> 4) + 11469;
        root = (root + (value / root)) >> 1;
        root = (root + (value / root)) >> 1;
        return root * root > value ? root - 1 : root;
    }
}
