namespace System;

/// <content>Generic arithmetic.</content>
public readonly partial struct UInt64
{
    static ulong System.Numerics.IAdditionOperators<ulong, ulong, ulong>.operator +(ulong left, ulong right) => left + right;

    static ulong System.Numerics.IAdditionOperators<ulong, ulong, ulong>.operator checked +(ulong left, ulong right) => checked(left + right);

    static ulong System.Numerics.ISubtractionOperators<ulong, ulong, ulong>.operator -(ulong left, ulong right) => left - right;

    static ulong System.Numerics.ISubtractionOperators<ulong, ulong, ulong>.operator checked -(ulong left, ulong right) => checked(left - right);

    static ulong System.Numerics.IMultiplyOperators<ulong, ulong, ulong>.operator *(ulong left, ulong right) => left * right;

    static ulong System.Numerics.IMultiplyOperators<ulong, ulong, ulong>.operator checked *(ulong left, ulong right) => checked(left * right);

    static ulong System.Numerics.IDivisionOperators<ulong, ulong, ulong>.operator /(ulong left, ulong right) => left / right;

    static ulong System.Numerics.IModulusOperators<ulong, ulong, ulong>.operator %(ulong left, ulong right) => left % right;

    static ulong System.Numerics.IUnaryNegationOperators<ulong, ulong>.operator -(ulong value) => 0 - value;

    static ulong System.Numerics.IUnaryNegationOperators<ulong, ulong>.operator checked -(ulong value) => checked(0 - value);

    static ulong System.Numerics.IUnaryPlusOperators<ulong, ulong>.operator +(ulong value) => value;

    static ulong System.Numerics.IIncrementOperators<ulong>.operator ++(ulong value) => value + 1;

    static ulong System.Numerics.IDecrementOperators<ulong>.operator --(ulong value) => value - 1;

    static ulong System.Numerics.IIncrementOperators<ulong>.operator checked ++(ulong value) => checked(value + 1);

    static ulong System.Numerics.IDecrementOperators<ulong>.operator checked --(ulong value) => checked(value - 1);

    static bool System.Numerics.IEqualityOperators<ulong, ulong, bool>.operator ==(ulong left, ulong right) => left == right;

    static bool System.Numerics.IEqualityOperators<ulong, ulong, bool>.operator !=(ulong left, ulong right) => left != right;

    static bool System.Numerics.IComparisonOperators<ulong, ulong, bool>.operator <(ulong left, ulong right) => left < right;

    static bool System.Numerics.IComparisonOperators<ulong, ulong, bool>.operator >(ulong left, ulong right) => left > right;

    static bool System.Numerics.IComparisonOperators<ulong, ulong, bool>.operator <=(ulong left, ulong right) => left <= right;

    static bool System.Numerics.IComparisonOperators<ulong, ulong, bool>.operator >=(ulong left, ulong right) => left >= right;

    static ulong System.Numerics.IBitwiseOperators<ulong, ulong, ulong>.operator &(ulong left, ulong right) => left & right;

    static ulong System.Numerics.IBitwiseOperators<ulong, ulong, ulong>.operator |(ulong left, ulong right) => left | right;

    static ulong System.Numerics.IBitwiseOperators<ulong, ulong, ulong>.operator ^(ulong left, ulong right) => left ^ right;

    static ulong System.Numerics.IBitwiseOperators<ulong, ulong, ulong>.operator ~(ulong value) => ~value;

    static ulong System.Numerics.IShiftOperators<ulong, int, ulong>.operator <<(ulong value, int shiftAmount) => value << shiftAmount;

    static ulong System.Numerics.IShiftOperators<ulong, int, ulong>.operator >>(ulong value, int shiftAmount) => value >> shiftAmount;

    static ulong System.Numerics.IShiftOperators<ulong, int, ulong>.operator >>>(ulong value, int shiftAmount) => value >>> shiftAmount;

    static ulong System.Numerics.IAdditiveIdentity<ulong, ulong>.AdditiveIdentity => 0;

    static ulong System.Numerics.IMultiplicativeIdentity<ulong, ulong>.MultiplicativeIdentity => 1;

    static ulong System.Numerics.IMinMaxValue<ulong>.MinValue => MinValue;

    static ulong System.Numerics.IMinMaxValue<ulong>.MaxValue => MaxValue;

    static ulong System.Numerics.INumberBase<ulong>.One => 1;

    static ulong System.Numerics.INumberBase<ulong>.Zero => 0;

    static int System.Numerics.INumberBase<ulong>.Radix => 2;

    static bool System.Numerics.INumberBase<ulong>.IsCanonical(ulong value) => true;

    static bool System.Numerics.INumberBase<ulong>.IsComplexNumber(ulong value) => false;

    static bool System.Numerics.INumberBase<ulong>.IsFinite(ulong value) => true;

    static bool System.Numerics.INumberBase<ulong>.IsImaginaryNumber(ulong value) => false;

    static bool System.Numerics.INumberBase<ulong>.IsInfinity(ulong value) => false;

    static bool System.Numerics.INumberBase<ulong>.IsInteger(ulong value) => true;

    static bool System.Numerics.INumberBase<ulong>.IsNaN(ulong value) => false;

    static bool System.Numerics.INumberBase<ulong>.IsNegativeInfinity(ulong value) => false;

    static bool System.Numerics.INumberBase<ulong>.IsNormal(ulong value) => value != 0;

    static bool System.Numerics.INumberBase<ulong>.IsPositiveInfinity(ulong value) => false;

    static bool System.Numerics.INumberBase<ulong>.IsRealNumber(ulong value) => true;

    static bool System.Numerics.INumberBase<ulong>.IsSubnormal(ulong value) => false;

    static bool System.Numerics.INumberBase<ulong>.IsZero(ulong value) => value == 0;

    static bool System.Numerics.INumberBase<ulong>.IsNegative(ulong value) => false;

    static bool System.Numerics.INumberBase<ulong>.IsPositive(ulong value) => true;

    static ulong System.Numerics.INumberBase<ulong>.Abs(ulong value) => value;

    static ulong System.Numerics.INumberBase<ulong>.MaxMagnitude(ulong x, ulong y) => x > y ? x : y;

    static ulong System.Numerics.INumberBase<ulong>.MinMagnitude(ulong x, ulong y) => x < y ? x : y;

    static ulong System.Numerics.INumberBase<ulong>.MaxMagnitudeNumber(ulong x, ulong y) => x > y ? x : y;

    static ulong System.Numerics.INumberBase<ulong>.MinMagnitudeNumber(ulong x, ulong y) => x < y ? x : y;

    static bool System.Numerics.INumberBase<ulong>.TryConvertFromChecked<TOther>(TOther value, out ulong result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            byte other = (byte)(object)value;
            result = checked((ulong)other);
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            sbyte other = (sbyte)(object)value;
            result = checked((ulong)other);
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            short other = (short)(object)value;
            result = checked((ulong)other);
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            ushort other = (ushort)(object)value;
            result = checked((ulong)other);
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            int other = (int)(object)value;
            result = checked((ulong)other);
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            uint other = (uint)(object)value;
            result = checked((ulong)other);
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            long other = (long)(object)value;
            result = checked((ulong)other);
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            nint other = (nint)(object)value;
            result = checked((ulong)other);
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            nuint other = (nuint)(object)value;
            result = checked((ulong)other);
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            char other = (char)(object)value;
            result = checked((ulong)other);
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            float other = (float)(object)value;
            result = checked((ulong)other);
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            double other = (double)(object)value;
            result = checked((ulong)other);
            return true;
        }

        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<ulong>.TryConvertFromSaturating<TOther>(TOther value, out ulong result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            byte other = (byte)(object)value;
            result = (ulong)other;
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            sbyte other = (sbyte)(object)value;
            result = other < 0 ? MinValue : (ulong)other;
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            short other = (short)(object)value;
            result = other < 0 ? MinValue : (ulong)other;
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            ushort other = (ushort)(object)value;
            result = (ulong)other;
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            int other = (int)(object)value;
            result = other < 0 ? MinValue : (ulong)other;
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            uint other = (uint)(object)value;
            result = (ulong)other;
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            long other = (long)(object)value;
            result = other < 0 ? MinValue : (ulong)other;
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            nint other = (nint)(object)value;
            result = other < 0 ? MinValue : (ulong)other;
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            nuint other = (nuint)(object)value;
            result = (ulong)other;
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            char other = (char)(object)value;
            result = (ulong)other;
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            float other = (float)(object)value;
            result = (ulong)other;
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            double other = (double)(object)value;
            result = (ulong)other;
            return true;
        }

        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<ulong>.TryConvertFromTruncating<TOther>(TOther value, out ulong result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            byte other = (byte)(object)value;
            result = unchecked((ulong)other);
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            sbyte other = (sbyte)(object)value;
            result = unchecked((ulong)other);
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            short other = (short)(object)value;
            result = unchecked((ulong)other);
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            ushort other = (ushort)(object)value;
            result = unchecked((ulong)other);
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            int other = (int)(object)value;
            result = unchecked((ulong)other);
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            uint other = (uint)(object)value;
            result = unchecked((ulong)other);
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            long other = (long)(object)value;
            result = unchecked((ulong)other);
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            nint other = (nint)(object)value;
            result = unchecked((ulong)other);
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            nuint other = (nuint)(object)value;
            result = unchecked((ulong)other);
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            char other = (char)(object)value;
            result = unchecked((ulong)other);
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            float other = (float)(object)value;
            result = unchecked((ulong)other);
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            double other = (double)(object)value;
            result = unchecked((ulong)other);
            return true;
        }

        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<ulong>.TryConvertToChecked<TOther>(ulong value, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out TOther result)
    {
        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<ulong>.TryConvertToSaturating<TOther>(ulong value, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out TOther result)
    {
        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<ulong>.TryConvertToTruncating<TOther>(ulong value, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out TOther result)
    {
        result = default;
        return false;
    }
}
