namespace System;

public readonly partial struct IntPtr :
    IComparable,
    IComparable<nint>,
    IEquatable<nint>,
    ISpanFormattable,
    IUtf8SpanFormattable,
    System.Numerics.IBinaryInteger<nint>,
    System.Numerics.IMinMaxValue<nint>,
    System.Numerics.ISignedNumber<nint>
{
    public static readonly nint Zero;

    private readonly nint _value;

    public IntPtr(int value) => _value = value;

    public IntPtr(long value) => _value = checked((nint)value);

    public unsafe IntPtr(void* value) => _value = (nint)value;

    public static nint MaxValue => unchecked((nint)2147483647);

    public static nint MinValue => (nint)int.MinValue;

    public static int Size => 4;

    public static nint Add(nint pointer, int offset) => (nint)((nint)pointer + offset);

    public static nint Subtract(nint pointer, int offset) => (nint)((nint)pointer - offset);

    public int ToInt32() => (int)_value;

    public long ToInt64() => _value;

    public unsafe void* ToPointer() => (void*)_value;

    public static nint Abs(nint value)
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

    public static nint Clamp(nint value, nint min, nint max) => Math.Clamp(value, min, max);

    public static (nint Quotient, nint Remainder) DivRem(nint left, nint right)
    {
        var quotient = (nint)(left / right);
        return (quotient, (nint)(left - (quotient * right)));
    }

    public static bool IsEvenInteger(nint value) => (value & 1) == 0;

    public static bool IsOddInteger(nint value) => (value & 1) != 0;

    public static bool IsPow2(nint value) => (value & (value - 1)) == 0 && value > 0;

    public static nint LeadingZeroCount(nint value) => (nint)System.Numerics.BitOperations.LeadingZeroCount((nuint)value);

    public static nint Log2(nint value) => value < 0 ? throw new ArgumentOutOfRangeException(nameof(value), "Number must be non-negative and finite.") : (nint)System.Numerics.BitOperations.Log2((uint)(nuint)value);

    public static nint Max(nint x, nint y) => x > y ? x : y;

    public static nint Min(nint x, nint y) => x < y ? x : y;

    public static nint PopCount(nint value) => (nint)System.Numerics.BitOperations.PopCount((uint)(nuint)value);

    public static nint RotateLeft(nint value, int rotateAmount) => (nint)(((nuint)value << (rotateAmount & 31)) | ((nuint)value >> (-rotateAmount & 31)));

    public static nint RotateRight(nint value, int rotateAmount) => (nint)(((nuint)value >> (rotateAmount & 31)) | ((nuint)value << (-rotateAmount & 31)));

    public static int Sign(nint value) => value < 0 ? -1 : value == 0 ? 0 : 1;

    public static nint TrailingZeroCount(nint value) => (nint)System.Numerics.BitOperations.TrailingZeroCount((uint)value);

    public static nint CopySign(nint value, nint sign) => IsNegative(value) == IsNegative(sign) ? value : checked(-value);

    public static bool IsNegative(nint value) => value < 0;

    public static bool IsPositive(nint value) => value >= 0;

    public static nint MaxMagnitude(nint x, nint y)
    {
        nuint a = (nuint)(x < 0 ? -x : x);
        nuint b = (nuint)(y < 0 ? -y : y);
        return a > b ? x : a < b ? y : IsNegative(x) ? y : x;
    }

    public static nint MinMagnitude(nint x, nint y)
    {
        nuint a = (nuint)(x < 0 ? -x : x);
        nuint b = (nuint)(y < 0 ? -y : y);
        return a < b ? x : a > b ? y : IsNegative(x) ? x : y;
    }

    public int CompareTo(nint value) => _value < value ? -1 : _value > value ? 1 : 0;

    public int CompareTo(object? value) =>
        value is null ? 1 : value is nint other ? CompareTo(other) : throw new ArgumentException("Object must be of type IntPtr.");

    public bool Equals(nint obj) => _value == obj;

    public override bool Equals(object? obj) => obj is nint other && _value == other;

    public override int GetHashCode() => (int)_value;

    int System.Numerics.IBinaryInteger<nint>.GetByteCount() => 4;
}
