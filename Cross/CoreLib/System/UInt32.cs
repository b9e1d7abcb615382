namespace System;

public readonly partial struct UInt32 :
    IComparable,
    IConvertible,
    IComparable<uint>,
    IEquatable<uint>,
    ISpanFormattable,
    IUtf8SpanFormattable,
    System.Numerics.IBinaryInteger<uint>,
    System.Numerics.IMinMaxValue<uint>,
    System.Numerics.IUnsignedNumber<uint>
{
    public const uint MaxValue = 4294967295;
    public const uint MinValue = 0;

    private readonly uint _value;

    public static uint Clamp(uint value, uint min, uint max) => Math.Clamp(value, min, max);

    public static (uint Quotient, uint Remainder) DivRem(uint left, uint right)
    {
        var quotient = (uint)(left / right);
        return (quotient, (uint)(left - (quotient * right)));
    }

    public static bool IsEvenInteger(uint value) => (value & 1) == 0;

    public static bool IsOddInteger(uint value) => (value & 1) != 0;

    public static bool IsPow2(uint value) => (value & (value - 1)) == 0 && value != 0;

    public static uint LeadingZeroCount(uint value) => (uint)System.Numerics.BitOperations.LeadingZeroCount(value);

    public static uint Log2(uint value) => (uint)System.Numerics.BitOperations.Log2((uint)value);

    public static uint Max(uint x, uint y) => x > y ? x : y;

    public static uint Min(uint x, uint y) => x < y ? x : y;

    public static uint PopCount(uint value) => (uint)System.Numerics.BitOperations.PopCount((uint)value);

    public static uint RotateLeft(uint value, int rotateAmount) => (uint)((value << (rotateAmount & 31)) | (value >> (-rotateAmount & 31)));

    public static uint RotateRight(uint value, int rotateAmount) => (uint)((value >> (rotateAmount & 31)) | (value << (-rotateAmount & 31)));

    public static int Sign(uint value) => value == 0 ? 0 : 1;

    public static uint TrailingZeroCount(uint value) => (uint)System.Numerics.BitOperations.TrailingZeroCount((uint)value);

    public int CompareTo(uint value) => _value < value ? -1 : _value > value ? 1 : 0;

    public int CompareTo(object? value) =>
        value is null ? 1 : value is uint other ? CompareTo(other) : throw new ArgumentException("Object must be of type UInt32.");

    public bool Equals(uint obj) => _value == obj;

    public override bool Equals(object? obj) => obj is uint other && _value == other;

    public override int GetHashCode() => (int)_value;

    int System.Numerics.IBinaryInteger<uint>.GetByteCount() => 4;
}
