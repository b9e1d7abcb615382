namespace System;

/// <content>Generic arithmetic.</content>
public readonly partial struct Double
{
    static bool System.Numerics.INumberBase<double>.IsCanonical(double value) => true;

    static bool System.Numerics.INumberBase<double>.IsComplexNumber(double value) => false;

    static bool System.Numerics.INumberBase<double>.IsImaginaryNumber(double value) => false;

    static bool System.Numerics.INumberBase<double>.IsZero(double value) => value == 0;

    static double System.Numerics.ISignedNumber<double>.NegativeOne => -1;

    static double System.Numerics.IAdditionOperators<double, double, double>.operator +(double left, double right) => left + right;

    static double System.Numerics.ISubtractionOperators<double, double, double>.operator -(double left, double right) => left - right;

    static double System.Numerics.IMultiplyOperators<double, double, double>.operator *(double left, double right) => left * right;

    static double System.Numerics.IDivisionOperators<double, double, double>.operator /(double left, double right) => left / right;

    static double System.Numerics.IModulusOperators<double, double, double>.operator %(double left, double right) => left % right;

    static double System.Numerics.IUnaryNegationOperators<double, double>.operator -(double value) => -value;

    static double System.Numerics.IUnaryPlusOperators<double, double>.operator +(double value) => value;

    static double System.Numerics.IIncrementOperators<double>.operator ++(double value) => value + 1;

    static double System.Numerics.IDecrementOperators<double>.operator --(double value) => value - 1;

    static bool System.Numerics.IEqualityOperators<double, double, bool>.operator ==(double left, double right) => left == right;

    static bool System.Numerics.IEqualityOperators<double, double, bool>.operator !=(double left, double right) => left != right;

    static bool System.Numerics.IComparisonOperators<double, double, bool>.operator <(double left, double right) => left < right;

    static bool System.Numerics.IComparisonOperators<double, double, bool>.operator >(double left, double right) => left > right;

    static bool System.Numerics.IComparisonOperators<double, double, bool>.operator <=(double left, double right) => left <= right;

    static bool System.Numerics.IComparisonOperators<double, double, bool>.operator >=(double left, double right) => left >= right;

    static double System.Numerics.IAdditiveIdentity<double, double>.AdditiveIdentity => 0;

    static double System.Numerics.IMultiplicativeIdentity<double, double>.MultiplicativeIdentity => 1;

    static double System.Numerics.IMinMaxValue<double>.MinValue => MinValue;

    static double System.Numerics.IMinMaxValue<double>.MaxValue => MaxValue;

    static double System.Numerics.INumberBase<double>.One => 1;

    static double System.Numerics.INumberBase<double>.Zero => 0;

    static int System.Numerics.INumberBase<double>.Radix => 2;

    static bool System.Numerics.INumberBase<double>.TryConvertFromChecked<TOther>(TOther value, out double result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            byte other = (byte)(object)value;
            result = checked((double)other);
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            sbyte other = (sbyte)(object)value;
            result = checked((double)other);
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            short other = (short)(object)value;
            result = checked((double)other);
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            ushort other = (ushort)(object)value;
            result = checked((double)other);
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            int other = (int)(object)value;
            result = checked((double)other);
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            uint other = (uint)(object)value;
            result = checked((double)other);
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            long other = (long)(object)value;
            result = checked((double)other);
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            ulong other = (ulong)(object)value;
            result = checked((double)other);
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            nint other = (nint)(object)value;
            result = checked((double)other);
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            nuint other = (nuint)(object)value;
            result = checked((double)other);
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            char other = (char)(object)value;
            result = checked((double)other);
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            float other = (float)(object)value;
            result = checked((double)other);
            return true;
        }

        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<double>.TryConvertFromSaturating<TOther>(TOther value, out double result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            byte other = (byte)(object)value;
            result = (double)other;
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            sbyte other = (sbyte)(object)value;
            result = (double)other;
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            short other = (short)(object)value;
            result = (double)other;
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            ushort other = (ushort)(object)value;
            result = (double)other;
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            int other = (int)(object)value;
            result = (double)other;
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            uint other = (uint)(object)value;
            result = (double)other;
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            long other = (long)(object)value;
            result = (double)other;
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            ulong other = (ulong)(object)value;
            result = (double)other;
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            nint other = (nint)(object)value;
            result = (double)other;
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            nuint other = (nuint)(object)value;
            result = (double)other;
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            char other = (char)(object)value;
            result = (double)other;
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            float other = (float)(object)value;
            result = (double)other;
            return true;
        }

        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<double>.TryConvertFromTruncating<TOther>(TOther value, out double result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            byte other = (byte)(object)value;
            result = unchecked((double)other);
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            sbyte other = (sbyte)(object)value;
            result = unchecked((double)other);
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            short other = (short)(object)value;
            result = unchecked((double)other);
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            ushort other = (ushort)(object)value;
            result = unchecked((double)other);
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            int other = (int)(object)value;
            result = unchecked((double)other);
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            uint other = (uint)(object)value;
            result = unchecked((double)other);
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            long other = (long)(object)value;
            result = unchecked((double)other);
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            ulong other = (ulong)(object)value;
            result = unchecked((double)other);
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            nint other = (nint)(object)value;
            result = unchecked((double)other);
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            nuint other = (nuint)(object)value;
            result = unchecked((double)other);
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            char other = (char)(object)value;
            result = unchecked((double)other);
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            float other = (float)(object)value;
            result = unchecked((double)other);
            return true;
        }

        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<double>.TryConvertToChecked<TOther>(double value, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out TOther result)
    {
        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<double>.TryConvertToSaturating<TOther>(double value, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out TOther result)
    {
        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<double>.TryConvertToTruncating<TOther>(double value, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out TOther result)
    {
        result = default;
        return false;
    }
}
