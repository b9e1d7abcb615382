namespace System;

public readonly partial struct Int32 :
    IComparable,
    IConvertible,
    IComparable<int>,
    IEquatable<int>,
    ISpanFormattable,
    IUtf8SpanFormattable,
    System.Numerics.IBinaryInteger<int>,
    System.Numerics.IMinMaxValue<int>,
    System.Numerics.ISignedNumber<int>
{
    public const int MaxValue = 2147483647;
    public const int MinValue = -2147483648;

    private readonly int _value;

    public static int Abs(int value)
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

    public static int Clamp(int value, int min, int max) => Math.Clamp(value, min, max);

    public static (int Quotient, int Remainder) DivRem(int left, int right)
    {
        var quotient = (int)(left / right);
        return (quotient, (int)(left - (quotient * right)));
    }

    public static bool IsEvenInteger(int value) => (value & 1) == 0;

    public static bool IsOddInteger(int value) => (value & 1) != 0;

    public static bool IsPow2(int value) => (value & (value - 1)) == 0 && value > 0;

    public static int LeadingZeroCount(int value) => System.Numerics.BitOperations.LeadingZeroCount((uint)value);

    public static int Log2(int value) => value < 0 ? throw new ArgumentOutOfRangeException(nameof(value), "Number must be non-negative and finite.") : (int)System.Numerics.BitOperations.Log2((uint)(uint)value);

    public static int Max(int x, int y) => x > y ? x : y;

    public static int Min(int x, int y) => x < y ? x : y;

    public static int PopCount(int value) => (int)System.Numerics.BitOperations.PopCount((uint)(uint)value);

    public static int RotateLeft(int value, int rotateAmount) => (int)(((uint)value << (rotateAmount & 31)) | ((uint)value >> (-rotateAmount & 31)));

    public static int RotateRight(int value, int rotateAmount) => (int)(((uint)value >> (rotateAmount & 31)) | ((uint)value << (-rotateAmount & 31)));

    public static int Sign(int value) => value < 0 ? -1 : value == 0 ? 0 : 1;

    public static int TrailingZeroCount(int value) => (int)System.Numerics.BitOperations.TrailingZeroCount((uint)value);

    public static int CopySign(int value, int sign) => IsNegative(value) == IsNegative(sign) ? value : checked((int)-value);

    public static bool IsNegative(int value) => value < 0;

    public static bool IsPositive(int value) => value >= 0;

    public static int MaxMagnitude(int x, int y)
    {
        uint a = (uint)(x < 0 ? -x : x);
        uint b = (uint)(y < 0 ? -y : y);
        return a > b ? x : a < b ? y : IsNegative(x) ? y : x;
    }

    public static int MinMagnitude(int x, int y)
    {
        uint a = (uint)(x < 0 ? -x : x);
        uint b = (uint)(y < 0 ? -y : y);
        return a < b ? x : a > b ? y : IsNegative(x) ? x : y;
    }

    public int CompareTo(int value) => _value < value ? -1 : _value > value ? 1 : 0;

    public int CompareTo(object? value) =>
        value is null ? 1 : value is int other ? CompareTo(other) : throw new ArgumentException("Object must be of type Int32.");

    public bool Equals(int obj) => _value == obj;

    public override bool Equals(object? obj) => obj is int other && _value == other;

    public override int GetHashCode() => _value;

    int System.Numerics.IBinaryInteger<int>.GetByteCount() => 4;
}
