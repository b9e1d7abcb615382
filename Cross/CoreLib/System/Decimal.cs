using System.Diagnostics.CodeAnalysis;
using DeviceKit.CoreLib.Arithmetic;

namespace System;

public readonly partial struct Decimal : IComparable, IConvertible, IComparable<decimal>, IEquatable<decimal>, ISpanFormattable
{
    public const decimal Zero = 0m;
    public const decimal One = 1m;
    public const decimal MinusOne = -1m;
    public const decimal MaxValue = 79228162514264337593543950335m;
    public const decimal MinValue = -79228162514264337593543950335m;

    private readonly uint _flags;
    private readonly uint _high;
    private readonly uint _low;
    private readonly uint _middle;

    public Decimal(int value)
        : this(DecimalArithmetic.FromInt64(value))
    {
    }

    public Decimal(uint value)
        : this(DecimalArithmetic.FromUInt64(value))
    {
    }

    public Decimal(long value)
        : this(DecimalArithmetic.FromInt64(value))
    {
    }

    public Decimal(ulong value)
        : this(DecimalArithmetic.FromUInt64(value))
    {
    }

    public Decimal(float value)
        : this(DecimalArithmetic.TryFromSingle(BitConverter.SingleToUInt32Bits(value), out DecimalBits bits) ? bits : throw TooLarge())
    {
    }

    public Decimal(double value)
        : this(DecimalArithmetic.TryFromDouble(BitConverter.DoubleToUInt64Bits(value), out DecimalBits bits) ? bits : throw TooLarge())
    {
    }

    public Decimal(int[] bits)
        : this((ReadOnlySpan<int>)(bits ?? throw new ArgumentNullException(nameof(bits))))
    {
    }

    public Decimal(ReadOnlySpan<int> bits)
    {
        if (bits.Length != 4 || (bits[3] & 0x7F00FFFF) != 0 || ((bits[3] >> 16) & 0xFF) > 28)
        {
            throw new ArgumentException("Decimal constructor requires an array or span of four valid decimal bytes.", nameof(bits));
        }

        _low = (uint)bits[0];
        _middle = (uint)bits[1];
        _high = (uint)bits[2];
        _flags = (uint)bits[3];
    }

    public Decimal(int lo, int mid, int hi, bool isNegative, byte scale)
        : this(new DecimalBits((uint)lo, (uint)mid, (uint)hi, isNegative, scale))
    {
        if (scale > 28)
        {
            throw new ArgumentOutOfRangeException(nameof(scale), "Decimal's scale value must be between 0 and 28, inclusive.");
        }
    }

    internal Decimal(DecimalBits bits)
    {
        _low = bits.Low;
        _middle = bits.Middle;
        _high = bits.High;
        _flags = bits.Flags;
    }

    public byte Scale => (byte)(_flags >> 16);

    internal DecimalBits Bits => new(_low, _middle, _high, _flags);

    public static decimal operator +(decimal d) => d;

    public static decimal operator -(decimal d) => new(d.Bits.Negated);

    public static decimal operator ++(decimal d) => Add(d, One);

    public static decimal operator --(decimal d) => Subtract(d, One);

    public static decimal operator +(decimal d1, decimal d2) => DecimalArithmetic.TryAdd(d1.Bits, d2.Bits, out DecimalBits bits) ? new decimal(bits) : throw TooLarge();

    public static decimal operator -(decimal d1, decimal d2) => DecimalArithmetic.TrySubtract(d1.Bits, d2.Bits, out DecimalBits bits) ? new decimal(bits) : throw TooLarge();

    public static decimal operator *(decimal d1, decimal d2) => DecimalArithmetic.TryMultiply(d1.Bits, d2.Bits, out DecimalBits bits) ? new decimal(bits) : throw TooLarge();

    public static decimal operator /(decimal d1, decimal d2)
    {
        ThrowIfZero(d2);
        return DecimalArithmetic.TryDivide(d1.Bits, d2.Bits, out DecimalBits bits) ? new decimal(bits) : throw TooLarge();
    }

    public static decimal operator %(decimal d1, decimal d2)
    {
        ThrowIfZero(d2);
        return new decimal(DecimalArithmetic.Remainder(d1.Bits, d2.Bits));
    }

    public static bool operator ==(decimal d1, decimal d2) => Compare(d1, d2) == 0;

    public static bool operator !=(decimal d1, decimal d2) => Compare(d1, d2) != 0;

    public static bool operator <(decimal d1, decimal d2) => Compare(d1, d2) < 0;

    public static bool operator <=(decimal d1, decimal d2) => Compare(d1, d2) <= 0;

    public static bool operator >(decimal d1, decimal d2) => Compare(d1, d2) > 0;

    public static bool operator >=(decimal d1, decimal d2) => Compare(d1, d2) >= 0;

    public static decimal Add(decimal d1, decimal d2) => d1 + d2;

    public static decimal Subtract(decimal d1, decimal d2) => d1 - d2;

    public static decimal Multiply(decimal d1, decimal d2) => d1 * d2;

    public static decimal Divide(decimal d1, decimal d2) => d1 / d2;

    public static decimal Remainder(decimal d1, decimal d2) => d1 % d2;

    public static decimal Negate(decimal d) => -d;

    public static decimal Abs(decimal value) => new(value.Bits.Absolute);

    public static int Sign(decimal value) => value.Bits.IsZero ? 0 : value.Bits.IsNegative ? -1 : 1;

    public static bool IsNegative(decimal value) => value.Bits.IsNegative;

    public static bool IsPositive(decimal value) => !value.Bits.IsNegative;

    public static bool IsInteger(decimal value) => value == Truncate(value);

    public static decimal Max(decimal x, decimal y) => x >= y ? x : y;

    public static decimal Min(decimal x, decimal y) => x < y ? x : y;

    public static decimal Clamp(decimal value, decimal min, decimal max) => Math.Clamp(value, min, max);

    public static decimal Truncate(decimal d) => new(DecimalArithmetic.Truncate(d.Bits));

    public static decimal Floor(decimal d) => new(DecimalArithmetic.Floor(d.Bits));

    public static decimal Ceiling(decimal d) => new(DecimalArithmetic.Ceiling(d.Bits));

    public static decimal Round(decimal d) => Round(d, 0, MidpointRounding.ToEven);

    public static decimal Round(decimal d, int decimals) => Round(d, decimals, MidpointRounding.ToEven);

    public static decimal Round(decimal d, MidpointRounding mode) => Round(d, 0, mode);

    public static decimal Round(decimal d, int decimals, MidpointRounding mode)
    {
        if ((uint)decimals > 28)
        {
            throw new ArgumentOutOfRangeException(nameof(decimals), "Decimal can only round to between 0 and 28 digits of precision.");
        }

        if ((uint)mode > (uint)MidpointRounding.ToPositiveInfinity)
        {
            throw new ArgumentException(string.Concat("The value '", ((int)mode).ToString(), "' is not valid for this usage of the type MidpointRounding."), nameof(mode));
        }

        return new decimal(DecimalArithmetic.Round(d.Bits, decimals, mode));
    }

    public static int Compare(decimal d1, decimal d2) => DecimalArithmetic.Compare(d1.Bits, d2.Bits);

    public static bool Equals(decimal d1, decimal d2) => Compare(d1, d2) == 0;

    public static int[] GetBits(decimal d) => [(int)d._low, (int)d._middle, (int)d._high, (int)d._flags];

    public int CompareTo(decimal value) => Compare(this, value);

    public int CompareTo(object? value) => value is null ? 1 : value is decimal other ? Compare(this, other) : throw new ArgumentException("Object must be of type Decimal.");

    public bool Equals(decimal value) => Compare(this, value) == 0;

    public override bool Equals([NotNullWhen(true)] object? value) => value is decimal other && Compare(this, other) == 0;

    public override int GetHashCode() => ((double)this).GetHashCode();

    private static void ThrowIfZero(decimal divisor)
    {
        if (divisor.Bits.IsZero)
        {
            DeviceKit.CoreLib.Runtime.Throwing.DivideByZero();
        }
    }

    private static OverflowException TooLarge() => new("Value was either too large or too small for a Decimal.");
}
