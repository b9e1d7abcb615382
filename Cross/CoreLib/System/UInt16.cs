namespace System;

public readonly partial struct UInt16 :
    IComparable,
    IConvertible,
    IComparable<ushort>,
    IEquatable<ushort>,
    ISpanFormattable,
    IUtf8SpanFormattable,
    System.Numerics.IBinaryInteger<ushort>,
    System.Numerics.IMinMaxValue<ushort>,
    System.Numerics.IUnsignedNumber<ushort>
{
    public const ushort MaxValue = 65535;
    public const ushort MinValue = 0;

    private readonly ushort _value;

    public static ushort Clamp(ushort value, ushort min, ushort max) => Math.Clamp(value, min, max);

    public static (ushort Quotient, ushort Remainder) DivRem(ushort left, ushort right)
    {
        var quotient = (ushort)(left / right);
        return (quotient, (ushort)(left - (quotient * right)));
    }

    public static bool IsEvenInteger(ushort value) => (value & 1) == 0;

    public static bool IsOddInteger(ushort value) => (value & 1) != 0;

    public static bool IsPow2(ushort value) => (value & (value - 1)) == 0 && value != 0;

    public static ushort LeadingZeroCount(ushort value) => (ushort)(System.Numerics.BitOperations.LeadingZeroCount((uint)value) - 16);

    public static ushort Log2(ushort value) => (ushort)System.Numerics.BitOperations.Log2((uint)value);

    public static ushort Max(ushort x, ushort y) => x > y ? x : y;

    public static ushort Min(ushort x, ushort y) => x < y ? x : y;

    public static ushort PopCount(ushort value) => (ushort)System.Numerics.BitOperations.PopCount((uint)value);

    public static ushort RotateLeft(ushort value, int rotateAmount) => (ushort)((value << (rotateAmount & 15)) | (value >> (-rotateAmount & 15)));

    public static ushort RotateRight(ushort value, int rotateAmount) => (ushort)((value >> (rotateAmount & 15)) | (value << (-rotateAmount & 15)));

    public static int Sign(ushort value) => value == 0 ? 0 : 1;

    public static ushort TrailingZeroCount(ushort value) => (ushort)(value == 0 ? 16 : System.Numerics.BitOperations.TrailingZeroCount((uint)value));

    public int CompareTo(ushort value) => _value - value;

    public int CompareTo(object? value) =>
        value is null ? 1 : value is ushort other ? CompareTo(other) : throw new ArgumentException("Object must be of type UInt16.");

    public bool Equals(ushort obj) => _value == obj;

    public override bool Equals(object? obj) => obj is ushort other && _value == other;

    public override int GetHashCode() => _value;

    int System.Numerics.IBinaryInteger<ushort>.GetByteCount() => 2;
}
