namespace DeviceKit.CoreLib.Arithmetic;

// For the checked conversions: towards zero, and false for a NaN and for what the integer cannot hold.
internal static partial class SoftDouble
{
    internal static bool TryToInt32(ulong value, out int result)
    {
        long wide = ToInt64(value);
        result = (int)wide;
        return wide == result && !IsNaN(value);
    }

    internal static bool TryToUInt32(ulong value, out uint result)
    {
        long wide = ToInt64(value);
        result = (uint)wide;
        return wide == result && !IsNaN(value);
    }

    internal static bool TryToInt64(ulong value, out long result)
    {
        const ulong Least = SignMask | ((ulong)(ExponentBias + 63) << FractionBits);
        result = ToInt64(value);
        return BiasedExponent(value) < ExponentBias + 63 || value == Least;
    }

    internal static bool TryToUInt64(ulong value, out ulong result)
    {
        result = ToUInt64(value);
        return BiasedExponent(value) < (IsNegative(value) ? ExponentBias : ExponentBias + 64);
    }
}
