namespace System;

public readonly partial struct Single :
    IComparable,
    IConvertible,
    IComparable<float>,
    IEquatable<float>,
    ISpanFormattable,
    IUtf8SpanFormattable,
    System.Numerics.INumber<float>,
    System.Numerics.IMinMaxValue<float>,
    System.Numerics.ISignedNumber<float>
{
    public const float MinValue = -3.40282346638528859e+38f;
    public const float MaxValue = 3.40282346638528859e+38f;
    public const float Epsilon = 1.4e-45f;
    public const float NegativeInfinity = -1.0f / 0.0f;
    public const float PositiveInfinity = 1.0f / 0.0f;
    public const float NaN = 0.0f / 0.0f;
    public const float NegativeZero = -0.0f;
    public const float E = 2.71828183f;
    public const float Pi = 3.14159265f;
    public const float Tau = 6.283185307f;

    private readonly float _value;

    public static bool operator ==(float left, float right) => left == right;

    public static bool operator !=(float left, float right) => left != right;

    public static bool operator <(float left, float right) => left < right;

    public static bool operator >(float left, float right) => left > right;

    public static bool operator <=(float left, float right) => left <= right;

    public static bool operator >=(float left, float right) => left >= right;

    public static bool IsFinite(float f) => (BitConverter.SingleToInt32Bits(f) & 0x7FFFFFFF) < 0x7F800000;

    public static bool IsInfinity(float f) => (BitConverter.SingleToInt32Bits(f) & 0x7FFFFFFF) == 0x7F800000;

    public static bool IsNaN(float f) => (BitConverter.SingleToInt32Bits(f) & 0x7FFFFFFF) > 0x7F800000;

    public static bool IsNegative(float f) => BitConverter.SingleToInt32Bits(f) < 0;

    public static bool IsPositive(float value) => BitConverter.SingleToInt32Bits(value) >= 0;

    public static bool IsNegativeInfinity(float f) => f == NegativeInfinity;

    public static bool IsPositiveInfinity(float f) => f == PositiveInfinity;

    public static bool IsNormal(float f)
    {
        int bits = BitConverter.SingleToInt32Bits(f) & 0x7FFFFFFF;
        return bits > 0x7FFFFF && bits < 0x7F800000;
    }

    public static bool IsSubnormal(float f)
    {
        int bits = BitConverter.SingleToInt32Bits(f) & 0x7FFFFFFF;
        return bits <= 0x7FFFFF && bits != 0;
    }

    public static bool IsInteger(float value) => IsFinite(value) && value == MathF.Truncate(value);

    public static bool IsEvenInteger(float value) => IsInteger(value) && value % 2 == 0;

    public static bool IsOddInteger(float value) => IsInteger(value) && MathF.Abs(value % 2) == 1;

    public static bool IsRealNumber(float value) => !IsNaN(value);

    public static float Abs(float value) => MathF.Abs(value);

    public static float Max(float x, float y) => MathF.Max(x, y);

    public static float Min(float x, float y) => MathF.Min(x, y);

    public static float MaxMagnitude(float x, float y) => MathF.MaxMagnitude(x, y);

    public static float MinMagnitude(float x, float y) => MathF.MinMagnitude(x, y);

    public static float MaxMagnitudeNumber(float x, float y) => IsNaN(x) ? y : IsNaN(y) ? x : MathF.MaxMagnitude(x, y);

    public static float MinMagnitudeNumber(float x, float y) => IsNaN(x) ? y : IsNaN(y) ? x : MathF.MinMagnitude(x, y);

    public static float Clamp(float value, float min, float max) => Math.Clamp(value, min, max);

    public static float CopySign(float value, float sign) => MathF.CopySign(value, sign);

    public static int Sign(float value) => Math.Sign(value);

    public static float Sqrt(float x) => MathF.Sqrt(x);

    public static float Floor(float x) => MathF.Floor(x);

    public static float Ceiling(float x) => MathF.Ceiling(x);

    public static float Truncate(float x) => MathF.Truncate(x);

    public static float Round(float x) => MathF.Round(x);

    public int CompareTo(float value) =>
        _value < value ? -1 : _value > value ? 1 : _value == value ? 0 : IsNaN(_value) ? IsNaN(value) ? 0 : -1 : 1;

    public int CompareTo(object? value) =>
        value is null ? 1 : value is float other ? CompareTo(other) : throw new ArgumentException("Object must be of type Single.");

    public bool Equals(float obj) => _value == obj || (IsNaN(_value) && IsNaN(obj));

    public override bool Equals(object? obj) => obj is float other && Equals(other);

    public override int GetHashCode()
    {
        int bits = BitConverter.SingleToInt32Bits(_value);
        if (IsNaN(_value) || _value == 0)
        {
            bits &= 0x7F800000;
        }

        return bits;
    }
}
