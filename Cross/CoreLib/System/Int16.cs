namespace System;

public readonly partial struct Int16 :
    IComparable,
    IConvertible,
    IComparable<short>,
    IEquatable<short>,
    ISpanFormattable,
    IUtf8SpanFormattable,
    System.Numerics.IBinaryInteger<short>,
    System.Numerics.IMinMaxValue<short>,
    System.Numerics.ISignedNumber<short>
{
    public const short MaxValue = 32767;
    public const short MinValue = -32768;

    private readonly short _value;

    public static short Abs(short value)
    {
        if (value < 0)
        {
            value = (short)(-value);
            if (value < 0)
            {
                Math.ThrowNegateOverflow();
            }
        }

        return value;
    }

    public static short Clamp(short value, short min, short max) => Math.Clamp(value, min, max);

    public static (short Quotient, short Remainder) DivRem(short left, short right)
    {
        var quotient = (short)(left / right);
        return (quotient, (short)(left - (quotient * right)));
    }

    public static bool IsEvenInteger(short value) => (value & 1) == 0;

    public static bool IsOddInteger(short value) => (value & 1) != 0;

    public static bool IsPow2(short value) => (value & (value - 1)) == 0 && value > 0;

    public static short LeadingZeroCount(short value) => (short)(System.Numerics.BitOperations.LeadingZeroCount((uint)(ushort)value) - 16);

    public static short Log2(short value) => value < 0 ? throw new ArgumentOutOfRangeException(nameof(value), "Number must be non-negative and finite.") : (short)System.Numerics.BitOperations.Log2((uint)(ushort)value);

    public static short Max(short x, short y) => x > y ? x : y;

    public static short Min(short x, short y) => x < y ? x : y;

    public static short PopCount(short value) => (short)System.Numerics.BitOperations.PopCount((uint)(ushort)value);

    public static short RotateLeft(short value, int rotateAmount) => (short)(((ushort)value << (rotateAmount & 15)) | ((ushort)value >> (-rotateAmount & 15)));

    public static short RotateRight(short value, int rotateAmount) => (short)(((ushort)value >> (rotateAmount & 15)) | ((ushort)value << (-rotateAmount & 15)));

    public static int Sign(short value) => value < 0 ? -1 : value == 0 ? 0 : 1;

    public static short TrailingZeroCount(short value) => (short)(value == 0 ? 16 : System.Numerics.BitOperations.TrailingZeroCount((uint)value));

    public static short CopySign(short value, short sign) => IsNegative(value) == IsNegative(sign) ? value : checked((short)-value);

    public static bool IsNegative(short value) => value < 0;

    public static bool IsPositive(short value) => value >= 0;

    public static short MaxMagnitude(short x, short y)
    {
        ushort a = (ushort)(x < 0 ? -x : x);
        ushort b = (ushort)(y < 0 ? -y : y);
        return a > b ? x : a < b ? y : IsNegative(x) ? y : x;
    }

    public static short MinMagnitude(short x, short y)
    {
        ushort a = (ushort)(x < 0 ? -x : x);
        ushort b = (ushort)(y < 0 ? -y : y);
        return a < b ? x : a > b ? y : IsNegative(x) ? x : y;
    }

    public int CompareTo(short value) => _value - value;

    public int CompareTo(object? value) =>
        value is null ? 1 : value is short other ? CompareTo(other) : throw new ArgumentException("Object must be of type Int16.");

    public bool Equals(short obj) => _value == obj;

    public override bool Equals(object? obj) => obj is short other && _value == other;

    public override int GetHashCode() => _value;

    int System.Numerics.IBinaryInteger<short>.GetByteCount() => 2;
}
