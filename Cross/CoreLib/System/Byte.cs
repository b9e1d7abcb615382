namespace System;

public readonly partial struct Byte :
    IComparable,
    IConvertible,
    IComparable<byte>,
    IEquatable<byte>,
    ISpanFormattable,
    IUtf8SpanFormattable,
    System.Numerics.IBinaryInteger<byte>,
    System.Numerics.IMinMaxValue<byte>,
    System.Numerics.IUnsignedNumber<byte>
{
    public const byte MaxValue = 255;
    public const byte MinValue = 0;

    private readonly byte _value;

    public static byte Clamp(byte value, byte min, byte max) => Math.Clamp(value, min, max);

    public static (byte Quotient, byte Remainder) DivRem(byte left, byte right)
    {
        var quotient = (byte)(left / right);
        return (quotient, (byte)(left - (quotient * right)));
    }

    public static bool IsEvenInteger(byte value) => (value & 1) == 0;

    public static bool IsOddInteger(byte value) => (value & 1) != 0;

    public static bool IsPow2(byte value) => (value & (value - 1)) == 0 && value != 0;

    public static byte LeadingZeroCount(byte value) => (byte)(System.Numerics.BitOperations.LeadingZeroCount((uint)value) - 24);

    public static byte Log2(byte value) => (byte)System.Numerics.BitOperations.Log2((uint)value);

    public static byte Max(byte x, byte y) => x > y ? x : y;

    public static byte Min(byte x, byte y) => x < y ? x : y;

    public static byte PopCount(byte value) => (byte)System.Numerics.BitOperations.PopCount((uint)value);

    public static byte RotateLeft(byte value, int rotateAmount) => (byte)((value << (rotateAmount & 7)) | (value >> (-rotateAmount & 7)));

    public static byte RotateRight(byte value, int rotateAmount) => (byte)((value >> (rotateAmount & 7)) | (value << (-rotateAmount & 7)));

    public static int Sign(byte value) => value == 0 ? 0 : 1;

    public static byte TrailingZeroCount(byte value) => (byte)(value == 0 ? 8 : System.Numerics.BitOperations.TrailingZeroCount((uint)value));

    public int CompareTo(byte value) => _value - value;

    public int CompareTo(object? value) =>
        value is null ? 1 : value is byte other ? CompareTo(other) : throw new ArgumentException("Object must be of type Byte.");

    public bool Equals(byte obj) => _value == obj;

    public override bool Equals(object? obj) => obj is byte other && _value == other;

    public override int GetHashCode() => _value;

    int System.Numerics.IBinaryInteger<byte>.GetByteCount() => 1;
}
