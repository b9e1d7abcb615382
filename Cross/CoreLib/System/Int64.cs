namespace System;

public readonly partial struct Int64 :
    IComparable,
    IConvertible,
    IComparable<long>,
    IEquatable<long>,
    ISpanFormattable,
    IUtf8SpanFormattable,
    System.Numerics.IBinaryInteger<long>,
    System.Numerics.IMinMaxValue<long>,
    System.Numerics.ISignedNumber<long>
{
    public const long MaxValue = 9223372036854775807;
    public const long MinValue = -9223372036854775808;

    private readonly long _value;

    public static long Abs(long value)
    {
        if (value < 0)
        {
            value = -value;
            if (value < 0)
            {
                Math.ThrowNegateOverflow();
            }
        }

        return value;
    }

    public static long Clamp(long value, long min, long max) => Math.Clamp(value, min, max);

    public static (long Quotient, long Remainder) DivRem(long left, long right)
    {
        var quotient = (long)(left / right);
        return (quotient, (long)(left - (quotient * right)));
    }

    public static bool IsEvenInteger(long value) => (value & 1) == 0;

    public static bool IsOddInteger(long value) => (value & 1) != 0;

    public static bool IsPow2(long value) => (value & (value - 1)) == 0 && value > 0;

    public static long LeadingZeroCount(long value) => (long)System.Numerics.BitOperations.LeadingZeroCount((ulong)value);

    public static long Log2(long value) => value < 0 ? throw new ArgumentOutOfRangeException(nameof(value), "Number must be non-negative and finite.") : (long)System.Numerics.BitOperations.Log2((ulong)(ulong)value);

    public static long Max(long x, long y) => x > y ? x : y;

    public static long Min(long x, long y) => x < y ? x : y;

    public static long PopCount(long value) => (long)System.Numerics.BitOperations.PopCount((ulong)(ulong)value);

    public static long RotateLeft(long value, int rotateAmount) => (long)(((ulong)value << (rotateAmount & 63)) | ((ulong)value >> (-rotateAmount & 63)));

    public static long RotateRight(long value, int rotateAmount) => (long)(((ulong)value >> (rotateAmount & 63)) | ((ulong)value << (-rotateAmount & 63)));

    public static int Sign(long value) => value < 0 ? -1 : value == 0 ? 0 : 1;

    public static long TrailingZeroCount(long value) => (long)System.Numerics.BitOperations.TrailingZeroCount((ulong)value);

    public static long CopySign(long value, long sign) => IsNegative(value) == IsNegative(sign) ? value : checked((long)-value);

    public static bool IsNegative(long value) => value < 0;

    public static bool IsPositive(long value) => value >= 0;

    public static long MaxMagnitude(long x, long y)
    {
        ulong a = (ulong)(x < 0 ? -x : x);
        ulong b = (ulong)(y < 0 ? -y : y);
        return a > b ? x : a < b ? y : IsNegative(x) ? y : x;
    }

    public static long MinMagnitude(long x, long y)
    {
        ulong a = (ulong)(x < 0 ? -x : x);
        ulong b = (ulong)(y < 0 ? -y : y);
        return a < b ? x : a > b ? y : IsNegative(x) ? x : y;
    }

    public int CompareTo(long value) => _value < value ? -1 : _value > value ? 1 : 0;

    public int CompareTo(object? value) =>
        value is null ? 1 : value is long other ? CompareTo(other) : throw new ArgumentException("Object must be of type Int64.");

    public bool Equals(long obj) => _value == obj;

    public override bool Equals(object? obj) => obj is long other && _value == other;

    public override int GetHashCode() => unchecked((int)_value ^ (int)(_value >> 32));

    int System.Numerics.IBinaryInteger<long>.GetByteCount() => 8;
}
