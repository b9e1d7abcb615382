namespace System;

public readonly partial struct Double :
    IComparable,
    IConvertible,
    IComparable<double>,
    IEquatable<double>,
    ISpanFormattable,
    IUtf8SpanFormattable,
    System.Numerics.INumber<double>,
    System.Numerics.IMinMaxValue<double>,
    System.Numerics.ISignedNumber<double>
{
    public const double MinValue = -1.7976931348623157E+308;
    public const double MaxValue = 1.7976931348623157E+308;
    public const double Epsilon = 4.9406564584124654E-324;
    public const double NegativeInfinity = -1.0 / 0.0;
    public const double PositiveInfinity = 1.0 / 0.0;
    public const double NaN = 0.0 / 0.0;
    public const double NegativeZero = -0.0;
    public const double E = 2.7182818284590452354;
    public const double Pi = 3.14159265358979323846;
    public const double Tau = 6.283185307179586476925;

    private readonly double _value;

    public static bool operator ==(double left, double right) => left == right;

    public static bool operator !=(double left, double right) => left != right;

    public static bool operator <(double left, double right) => left < right;

    public static bool operator >(double left, double right) => left > right;

    public static bool operator <=(double left, double right) => left <= right;

    public static bool operator >=(double left, double right) => left >= right;

    public static bool IsFinite(double d) => (BitConverter.DoubleToInt64Bits(d) & 0x7FFFFFFFFFFFFFFF) < 0x7FF0000000000000;

    public static bool IsInfinity(double d) => (BitConverter.DoubleToInt64Bits(d) & 0x7FFFFFFFFFFFFFFF) == 0x7FF0000000000000;

    public static bool IsNaN(double d) => (BitConverter.DoubleToInt64Bits(d) & 0x7FFFFFFFFFFFFFFF) > 0x7FF0000000000000;

    public static bool IsNegative(double d) => BitConverter.DoubleToInt64Bits(d) < 0;

    public static bool IsPositive(double value) => BitConverter.DoubleToInt64Bits(value) >= 0;

    public static bool IsNegativeInfinity(double d) => d == NegativeInfinity;

    public static bool IsPositiveInfinity(double d) => d == PositiveInfinity;

    public static bool IsNormal(double d)
    {
        long bits = BitConverter.DoubleToInt64Bits(d) & 0x7FFFFFFFFFFFFFFF;
        return bits > 0xFFFFFFFFFFFFF && bits < 0x7FF0000000000000;
    }

    public static bool IsSubnormal(double d)
    {
        long bits = BitConverter.DoubleToInt64Bits(d) & 0x7FFFFFFFFFFFFFFF;
        return bits <= 0xFFFFFFFFFFFFF && bits != 0;
    }

    public static bool IsInteger(double value) => IsFinite(value) && value == Math.Truncate(value);

    public static bool IsEvenInteger(double value) => IsInteger(value) && value % 2 == 0;

    public static bool IsOddInteger(double value) => IsInteger(value) && Math.Abs(value % 2) == 1;

    public static bool IsRealNumber(double value) => !IsNaN(value);

    public static double Abs(double value) => Math.Abs(value);

    public static double Max(double x, double y) => Math.Max(x, y);

    public static double Min(double x, double y) => Math.Min(x, y);

    public static double MaxMagnitude(double x, double y) => Math.MaxMagnitude(x, y);

    public static double MinMagnitude(double x, double y) => Math.MinMagnitude(x, y);

    public static double MaxMagnitudeNumber(double x, double y) => IsNaN(x) ? y : IsNaN(y) ? x : Math.MaxMagnitude(x, y);

    public static double MinMagnitudeNumber(double x, double y) => IsNaN(x) ? y : IsNaN(y) ? x : Math.MinMagnitude(x, y);

    public static double Clamp(double value, double min, double max) => Math.Clamp(value, min, max);

    public static double CopySign(double value, double sign) => Math.CopySign(value, sign);

    public static int Sign(double value) => Math.Sign(value);

    public static double Sqrt(double x) => Math.Sqrt(x);

    public static double Floor(double x) => Math.Floor(x);

    public static double Ceiling(double x) => Math.Ceiling(x);

    public static double Truncate(double x) => Math.Truncate(x);

    public static double Round(double x) => Math.Round(x);

    public int CompareTo(double value) =>
        _value < value ? -1 : _value > value ? 1 : _value == value ? 0 : IsNaN(_value) ? IsNaN(value) ? 0 : -1 : 1;

    public int CompareTo(object? value) =>
        value is null ? 1 : value is double other ? CompareTo(other) : throw new ArgumentException("Object must be of type Double.");

    public bool Equals(double obj) => _value == obj || (IsNaN(_value) && IsNaN(obj));

    public override bool Equals(object? obj) => obj is double other && Equals(other);

    public override int GetHashCode()
    {
        long bits = BitConverter.DoubleToInt64Bits(_value);
        if (IsNaN(_value) || _value == 0)
        {
            bits &= 0x7FF0000000000000;
        }

        return (int)bits ^ (int)(bits >> 32);
    }
}
