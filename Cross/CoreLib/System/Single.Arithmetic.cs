namespace System;

/// <content>Generic arithmetic.</content>
public readonly partial struct Single
{
    static bool System.Numerics.INumberBase<float>.IsCanonical(float value) => true;

    static bool System.Numerics.INumberBase<float>.IsComplexNumber(float value) => false;

    static bool System.Numerics.INumberBase<float>.IsImaginaryNumber(float value) => false;

    static bool System.Numerics.INumberBase<float>.IsZero(float value) => value == 0;

    static float System.Numerics.ISignedNumber<float>.NegativeOne => -1;

    static float System.Numerics.IAdditionOperators<float, float, float>.operator +(float left, float right) => left + right;

    static float System.Numerics.ISubtractionOperators<float, float, float>.operator -(float left, float right) => left - right;

    static float System.Numerics.IMultiplyOperators<float, float, float>.operator *(float left, float right) => left * right;

    static float System.Numerics.IDivisionOperators<float, float, float>.operator /(float left, float right) => left / right;

    static float System.Numerics.IModulusOperators<float, float, float>.operator %(float left, float right) => left % right;

    static float System.Numerics.IUnaryNegationOperators<float, float>.operator -(float value) => -value;

    static float System.Numerics.IUnaryPlusOperators<float, float>.operator +(float value) => value;

    static float System.Numerics.IIncrementOperators<float>.operator ++(float value) => value + 1;

    static float System.Numerics.IDecrementOperators<float>.operator --(float value) => value - 1;

    static bool System.Numerics.IEqualityOperators<float, float, bool>.operator ==(float left, float right) => left == right;

    static bool System.Numerics.IEqualityOperators<float, float, bool>.operator !=(float left, float right) => left != right;

    static bool System.Numerics.IComparisonOperators<float, float, bool>.operator <(float left, float right) => left < right;

    static bool System.Numerics.IComparisonOperators<float, float, bool>.operator >(float left, float right) => left > right;

    static bool System.Numerics.IComparisonOperators<float, float, bool>.operator <=(float left, float right) => left <= right;

    static bool System.Numerics.IComparisonOperators<float, float, bool>.operator >=(float left, float right) => left >= right;

    static float System.Numerics.IAdditiveIdentity<float, float>.AdditiveIdentity => 0;

    static float System.Numerics.IMultiplicativeIdentity<float, float>.MultiplicativeIdentity => 1;

    static float System.Numerics.IMinMaxValue<float>.MinValue => MinValue;

    static float System.Numerics.IMinMaxValue<float>.MaxValue => MaxValue;

    static float System.Numerics.INumberBase<float>.One => 1;

    static float System.Numerics.INumberBase<float>.Zero => 0;

    static int System.Numerics.INumberBase<float>.Radix => 2;

    static bool System.Numerics.INumberBase<float>.TryConvertFromChecked<TOther>(TOther value, out float result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            byte other = (byte)(object)value;
            result = checked((float)other);
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            sbyte other = (sbyte)(object)value;
            result = checked((float)other);
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            short other = (short)(object)value;
            result = checked((float)other);
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            ushort other = (ushort)(object)value;
            result = checked((float)other);
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            int other = (int)(object)value;
            result = checked((float)other);
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            uint other = (uint)(object)value;
            result = checked((float)other);
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            long other = (long)(object)value;
            result = checked((float)other);
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            ulong other = (ulong)(object)value;
            result = checked((float)other);
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            nint other = (nint)(object)value;
            result = checked((float)other);
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            nuint other = (nuint)(object)value;
            result = checked((float)other);
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            char other = (char)(object)value;
            result = checked((float)other);
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            double other = (double)(object)value;
            result = checked((float)other);
            return true;
        }

        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<float>.TryConvertFromSaturating<TOther>(TOther value, out float result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            byte other = (byte)(object)value;
            result = (float)other;
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            sbyte other = (sbyte)(object)value;
            result = (float)other;
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            short other = (short)(object)value;
            result = (float)other;
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            ushort other = (ushort)(object)value;
            result = (float)other;
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            int other = (int)(object)value;
            result = (float)other;
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            uint other = (uint)(object)value;
            result = (float)other;
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            long other = (long)(object)value;
            result = (float)other;
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            ulong other = (ulong)(object)value;
            result = (float)other;
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            nint other = (nint)(object)value;
            result = (float)other;
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            nuint other = (nuint)(object)value;
            result = (float)other;
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            char other = (char)(object)value;
            result = (float)other;
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            double other = (double)(object)value;
            result = (float)other;
            return true;
        }

        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<float>.TryConvertFromTruncating<TOther>(TOther value, out float result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            byte other = (byte)(object)value;
            result = unchecked((float)other);
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            sbyte other = (sbyte)(object)value;
            result = unchecked((float)other);
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            short other = (short)(object)value;
            result = unchecked((float)other);
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            ushort other = (ushort)(object)value;
            result = unchecked((float)other);
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            int other = (int)(object)value;
            result = unchecked((float)other);
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            uint other = (uint)(object)value;
            result = unchecked((float)other);
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            long other = (long)(object)value;
            result = unchecked((float)other);
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            ulong other = (ulong)(object)value;
            result = unchecked((float)other);
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            nint other = (nint)(object)value;
            result = unchecked((float)other);
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            nuint other = (nuint)(object)value;
            result = unchecked((float)other);
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            char other = (char)(object)value;
            result = unchecked((float)other);
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            double other = (double)(object)value;
            result = unchecked((float)other);
            return true;
        }

        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<float>.TryConvertToChecked<TOther>(float value, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out TOther result)
    {
        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<float>.TryConvertToSaturating<TOther>(float value, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out TOther result)
    {
        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<float>.TryConvertToTruncating<TOther>(float value, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out TOther result)
    {
        result = default;
        return false;
    }
}
