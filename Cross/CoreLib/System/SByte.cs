namespace System;

public readonly partial struct SByte :
    IComparable,
    IConvertible,
    IComparable<sbyte>,
    IEquatable<sbyte>,
    ISpanFormattable,
    IUtf8SpanFormattable,
    System.Numerics.IBinaryInteger<sbyte>,
    System.Numerics.IMinMaxValue<sbyte>,
    System.Numerics.ISignedNumber<sbyte>
{
    public const sbyte MaxValue = 127;
    public const sbyte MinValue = -128;

    private readonly sbyte _value;

    public static sbyte Abs(sbyte value)
    {
        if (value < 0)
        {
            value = (sbyte)(-value);
            if (value < 0)
            {
                Math.ThrowNegateOverflow();
            }
        }

        return value;
    }

    public static sbyte Clamp(sbyte value, sbyte min, sbyte max) => Math.Clamp(value, min, max);

    public static (sbyte Quotient, sbyte Remainder) DivRem(sbyte left, sbyte right)
    {
        var quotient = (sbyte)(left / right);
        return (quotient, (sbyte)(left - (quotient * right)));
    }

    public static bool IsEvenInteger(sbyte value) => (value & 1) == 0;

    public static bool IsOddInteger(sbyte value) => (value & 1) != 0;

    public static bool IsPow2(sbyte value) => (value & (value - 1)) == 0 && value > 0;

    public static sbyte LeadingZeroCount(sbyte value) => (sbyte)(System.Numerics.BitOperations.LeadingZeroCount((uint)(byte)value) - 24);

    public static sbyte Log2(sbyte value) => value < 0 ? throw new ArgumentOutOfRangeException(nameof(value), "Number must be non-negative and finite.") : (sbyte)System.Numerics.BitOperations.Log2((uint)(byte)value);

    public static sbyte Max(sbyte x, sbyte y) => x > y ? x : y;

    public static sbyte Min(sbyte x, sbyte y) => x < y ? x : y;

    public static sbyte PopCount(sbyte value) => (sbyte)System.Numerics.BitOperations.PopCount((uint)(byte)value);

    public static sbyte RotateLeft(sbyte value, int rotateAmount) => (sbyte)(((byte)value << (rotateAmount & 7)) | ((byte)value >> (-rotateAmount & 7)));

    public static sbyte RotateRight(sbyte value, int rotateAmount) => (sbyte)(((byte)value >> (rotateAmount & 7)) | ((byte)value << (-rotateAmount & 7)));

    public static int Sign(sbyte value) => value < 0 ? -1 : value == 0 ? 0 : 1;

    public static sbyte TrailingZeroCount(sbyte value) => (sbyte)(value == 0 ? 8 : System.Numerics.BitOperations.TrailingZeroCount((uint)value));

    public static sbyte CopySign(sbyte value, sbyte sign) => IsNegative(value) == IsNegative(sign) ? value : checked((sbyte)-value);

    public static bool IsNegative(sbyte value) => value < 0;

    public static bool IsPositive(sbyte value) => value >= 0;

    public static sbyte MaxMagnitude(sbyte x, sbyte y)
    {
        byte a = (byte)(x < 0 ? -x : x);
        byte b = (byte)(y < 0 ? -y : y);
        return a > b ? x : a < b ? y : IsNegative(x) ? y : x;
    }

    public static sbyte MinMagnitude(sbyte x, sbyte y)
    {
        byte a = (byte)(x < 0 ? -x : x);
        byte b = (byte)(y < 0 ? -y : y);
        return a < b ? x : a > b ? y : IsNegative(x) ? x : y;
    }

    public int CompareTo(sbyte value) => _value - value;

    public int CompareTo(object? value) =>
        value is null ? 1 : value is sbyte other ? CompareTo(other) : throw new ArgumentException("Object must be of type SByte.");

    public bool Equals(sbyte obj) => _value == obj;

    public override bool Equals(object? obj) => obj is sbyte other && _value == other;

    public override int GetHashCode() => _value;

    int System.Numerics.IBinaryInteger<sbyte>.GetByteCount() => 1;
}
