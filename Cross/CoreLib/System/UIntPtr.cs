namespace System;

public readonly partial struct UIntPtr :
    IComparable,
    IComparable<nuint>,
    IEquatable<nuint>,
    ISpanFormattable,
    IUtf8SpanFormattable,
    System.Numerics.IBinaryInteger<nuint>,
    System.Numerics.IMinMaxValue<nuint>,
    System.Numerics.IUnsignedNumber<nuint>
{
    public static readonly nuint Zero;

    private readonly nuint _value;

    public UIntPtr(uint value) => _value = value;

    public UIntPtr(ulong value) => _value = checked((nuint)value);

    public unsafe UIntPtr(void* value) => _value = (nuint)value;

    public static nuint MaxValue => unchecked((nuint)4294967295);

    public static nuint MinValue => unchecked((nuint)(0));

    public static int Size => 4;

    public static nuint Add(nuint pointer, int offset) => (nuint)((nint)pointer + offset);

    public static nuint Subtract(nuint pointer, int offset) => (nuint)((nint)pointer - offset);

    public uint ToUInt32() => (uint)_value;

    public ulong ToUInt64() => _value;

    public unsafe void* ToPointer() => (void*)_value;

    public static nuint Clamp(nuint value, nuint min, nuint max) => Math.Clamp(value, min, max);

    public static (nuint Quotient, nuint Remainder) DivRem(nuint left, nuint right)
    {
        var quotient = (nuint)(left / right);
        return (quotient, (nuint)(left - (quotient * right)));
    }

    public static bool IsEvenInteger(nuint value) => (value & 1) == 0;

    public static bool IsOddInteger(nuint value) => (value & 1) != 0;

    public static bool IsPow2(nuint value) => (value & (value - 1)) == 0 && value != 0;

    public static nuint LeadingZeroCount(nuint value) => (nuint)System.Numerics.BitOperations.LeadingZeroCount(value);

    public static nuint Log2(nuint value) => (nuint)System.Numerics.BitOperations.Log2((uint)value);

    public static nuint Max(nuint x, nuint y) => x > y ? x : y;

    public static nuint Min(nuint x, nuint y) => x < y ? x : y;

    public static nuint PopCount(nuint value) => (nuint)System.Numerics.BitOperations.PopCount((uint)value);

    public static nuint RotateLeft(nuint value, int rotateAmount) => (nuint)((value << (rotateAmount & 31)) | (value >> (-rotateAmount & 31)));

    public static nuint RotateRight(nuint value, int rotateAmount) => (nuint)((value >> (rotateAmount & 31)) | (value << (-rotateAmount & 31)));

    public static int Sign(nuint value) => value == 0 ? 0 : 1;

    public static nuint TrailingZeroCount(nuint value) => (nuint)System.Numerics.BitOperations.TrailingZeroCount((uint)value);

    public int CompareTo(nuint value) => _value < value ? -1 : _value > value ? 1 : 0;

    public int CompareTo(object? value) =>
        value is null ? 1 : value is nuint other ? CompareTo(other) : throw new ArgumentException("Object must be of type UIntPtr.");

    public bool Equals(nuint obj) => _value == obj;

    public override bool Equals(object? obj) => obj is nuint other && _value == other;

    public override int GetHashCode() => (int)_value;

    int System.Numerics.IBinaryInteger<nuint>.GetByteCount() => 4;
}
