namespace System;

public readonly partial struct UInt64 :
    IComparable,
    IConvertible,
    IComparable<ulong>,
    IEquatable<ulong>,
    ISpanFormattable,
    IUtf8SpanFormattable,
    System.Numerics.IBinaryInteger<ulong>,
    System.Numerics.IMinMaxValue<ulong>,
    System.Numerics.IUnsignedNumber<ulong>
{
    public const ulong MaxValue = 18446744073709551615;
    public const ulong MinValue = 0;

    private readonly ulong _value;

    public static ulong Clamp(ulong value, ulong min, ulong max) => Math.Clamp(value, min, max);

    public static (ulong Quotient, ulong Remainder) DivRem(ulong left, ulong right)
    {
        var quotient = (ulong)(left / right);
        return (quotient, (ulong)(left - (quotient * right)));
    }

    public static bool IsEvenInteger(ulong value) => (value & 1) == 0;

    public static bool IsOddInteger(ulong value) => (value & 1) != 0;

    public static bool IsPow2(ulong value) => (value & (value - 1)) == 0 && value != 0;

    public static ulong LeadingZeroCount(ulong value) => (ulong)System.Numerics.BitOperations.LeadingZeroCount(value);

    public static ulong Log2(ulong value) => (ulong)System.Numerics.BitOperations.Log2((ulong)value);

    public static ulong Max(ulong x, ulong y) => x > y ? x : y;

    public static ulong Min(ulong x, ulong y) => x < y ? x : y;

    public static ulong PopCount(ulong value) => (ulong)System.Numerics.BitOperations.PopCount((ulong)value);

    public static ulong RotateLeft(ulong value, int rotateAmount) => (ulong)((value << (rotateAmount & 63)) | (value >> (-rotateAmount & 63)));

    public static ulong RotateRight(ulong value, int rotateAmount) => (ulong)((value >> (rotateAmount & 63)) | (value << (-rotateAmount & 63)));

    public static int Sign(ulong value) => value == 0 ? 0 : 1;

    public static ulong TrailingZeroCount(ulong value) => (ulong)System.Numerics.BitOperations.TrailingZeroCount((ulong)value);

    public int CompareTo(ulong value) => _value < value ? -1 : _value > value ? 1 : 0;

    public int CompareTo(object? value) =>
        value is null ? 1 : value is ulong other ? CompareTo(other) : throw new ArgumentException("Object must be of type UInt64.");

    public bool Equals(ulong obj) => _value == obj;

    public override bool Equals(object? obj) => obj is ulong other && _value == other;

    public override int GetHashCode() => (int)_value ^ (int)(_value >> 32);

    int System.Numerics.IBinaryInteger<ulong>.GetByteCount() => 8;
}
