using System.Runtime.CompilerServices;

namespace System;

public static partial class MathF
{
    public const float E = 2.71828183f;
    public const float PI = 3.14159265f;
    public const float Tau = 6.283185307f;

    private const float TwoTo23 = 8388608.0f;

    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern float Sqrt(float x);

    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern float FusedMultiplyAdd(float x, float y, float z);

    public static float Abs(float x) => Math.Abs(x);

    public static float Max(float x, float y) => Math.Max(x, y);

    public static float Min(float x, float y) => Math.Min(x, y);

    public static int Sign(float x) => Math.Sign(x);

    public static float MaxMagnitude(float x, float y)
    {
        float a = Abs(x);
        float b = Abs(y);
        return a > b || float.IsNaN(a) ? x : a == b ? float.IsNegative(x) ? y : x : y;
    }

    public static float MinMagnitude(float x, float y)
    {
        float a = Abs(x);
        float b = Abs(y);
        return a < b || float.IsNaN(a) ? x : a == b ? float.IsNegative(x) ? x : y : y;
    }

    public static float CopySign(float x, float y) =>
        BitConverter.UInt32BitsToSingle((BitConverter.SingleToUInt32Bits(x) & 0x7FFFFFFF) | (BitConverter.SingleToUInt32Bits(y) & 0x80000000));

    public static float Truncate(float x)
    {
        uint bits = BitConverter.SingleToUInt32Bits(x);
        int exponent = (int)((bits >> 23) & 0xFF) - 127;
        if (exponent >= 23)
        {
            return x;
        }

        uint kept = exponent < 0 ? 0x80000000 : uint.MaxValue << (23 - exponent);
        return BitConverter.UInt32BitsToSingle(bits & kept);
    }

    public static float Floor(float x)
    {
        float truncated = Truncate(x);
        return x < truncated ? truncated - 1 : truncated;
    }

    public static float Ceiling(float x)
    {
        float truncated = Truncate(x);
        return x > truncated ? CopySign(truncated + 1, x) : truncated;
    }

    public static float Round(float x)
    {
        float magnitude = Abs(x);
        if (!(magnitude < TwoTo23))
        {
            return x;
        }

        return CopySign(magnitude + TwoTo23 - TwoTo23, x);
    }

    public static float Round(float x, MidpointRounding mode) => mode switch
    {
        MidpointRounding.ToEven => Round(x),
        MidpointRounding.AwayFromZero => Truncate(x + CopySign(0.49999997f, x)),
        MidpointRounding.ToZero => Truncate(x),
        MidpointRounding.ToNegativeInfinity => Floor(x),
        MidpointRounding.ToPositiveInfinity => Ceiling(x),
        _ => throw new ArgumentException(string.Concat("The value '", ((int)mode).ToString(), "' is not valid for this usage of the type MidpointRounding."), nameof(mode)),
    };

    public static float Round(float x, int digits) => Round(x, digits, MidpointRounding.ToEven);

    public static float Round(float x, int digits, MidpointRounding mode)
    {
        if ((uint)digits > 6)
        {
            throw new ArgumentOutOfRangeException(nameof(digits), "Rounding digits must be between 0 and 15, inclusive.");
        }

        if (Abs(x) < 1E+8f)
        {
            float power = 1;
            for (int i = 0; i < digits; i++)
            {
                power *= 10;
            }

            x = Round(x * power, mode) / power;
        }

        return x;
    }
}
