namespace System;

/// <content>Generic arithmetic.</content>
public readonly partial struct IntPtr
{
    static nint System.Numerics.IAdditionOperators<nint, nint, nint>.operator +(nint left, nint right) => left + right;

    static nint System.Numerics.IAdditionOperators<nint, nint, nint>.operator checked +(nint left, nint right) => checked(left + right);

    static nint System.Numerics.ISubtractionOperators<nint, nint, nint>.operator -(nint left, nint right) => left - right;

    static nint System.Numerics.ISubtractionOperators<nint, nint, nint>.operator checked -(nint left, nint right) => checked(left - right);

    static nint System.Numerics.IMultiplyOperators<nint, nint, nint>.operator *(nint left, nint right) => left * right;

    static nint System.Numerics.IMultiplyOperators<nint, nint, nint>.operator checked *(nint left, nint right) => checked(left * right);

    static nint System.Numerics.IDivisionOperators<nint, nint, nint>.operator /(nint left, nint right) => left / right;

    static nint System.Numerics.IModulusOperators<nint, nint, nint>.operator %(nint left, nint right) => left % right;

    static nint System.Numerics.IUnaryNegationOperators<nint, nint>.operator -(nint value) => -value;

    static nint System.Numerics.IUnaryNegationOperators<nint, nint>.operator checked -(nint value) => checked(-value);

    static nint System.Numerics.IUnaryPlusOperators<nint, nint>.operator +(nint value) => value;

    static nint System.Numerics.IIncrementOperators<nint>.operator ++(nint value) => value + 1;

    static nint System.Numerics.IDecrementOperators<nint>.operator --(nint value) => value - 1;

    static nint System.Numerics.IIncrementOperators<nint>.operator checked ++(nint value) => checked(value + 1);

    static nint System.Numerics.IDecrementOperators<nint>.operator checked --(nint value) => checked(value - 1);

    static bool System.Numerics.IEqualityOperators<nint, nint, bool>.operator ==(nint left, nint right) => left == right;

    static bool System.Numerics.IEqualityOperators<nint, nint, bool>.operator !=(nint left, nint right) => left != right;

    static bool System.Numerics.IComparisonOperators<nint, nint, bool>.operator <(nint left, nint right) => left < right;

    static bool System.Numerics.IComparisonOperators<nint, nint, bool>.operator >(nint left, nint right) => left > right;

    static bool System.Numerics.IComparisonOperators<nint, nint, bool>.operator <=(nint left, nint right) => left <= right;

    static bool System.Numerics.IComparisonOperators<nint, nint, bool>.operator >=(nint left, nint right) => left >= right;

    static nint System.Numerics.IBitwiseOperators<nint, nint, nint>.operator &(nint left, nint right) => left & right;

    static nint System.Numerics.IBitwiseOperators<nint, nint, nint>.operator |(nint left, nint right) => left | right;

    static nint System.Numerics.IBitwiseOperators<nint, nint, nint>.operator ^(nint left, nint right) => left ^ right;

    static nint System.Numerics.IBitwiseOperators<nint, nint, nint>.operator ~(nint value) => ~value;

    static nint System.Numerics.IShiftOperators<nint, int, nint>.operator <<(nint value, int shiftAmount) => value << shiftAmount;

    static nint System.Numerics.IShiftOperators<nint, int, nint>.operator >>(nint value, int shiftAmount) => value >> shiftAmount;

    static nint System.Numerics.IShiftOperators<nint, int, nint>.operator >>>(nint value, int shiftAmount) => value >>> shiftAmount;

    static nint System.Numerics.IAdditiveIdentity<nint, nint>.AdditiveIdentity => 0;

    static nint System.Numerics.IMultiplicativeIdentity<nint, nint>.MultiplicativeIdentity => 1;

    static nint System.Numerics.INumberBase<nint>.One => 1;

    static nint System.Numerics.INumberBase<nint>.Zero => 0;

    static int System.Numerics.INumberBase<nint>.Radix => 2;

    static nint System.Numerics.ISignedNumber<nint>.NegativeOne => -1;

    static bool System.Numerics.INumberBase<nint>.IsCanonical(nint value) => true;

    static bool System.Numerics.INumberBase<nint>.IsComplexNumber(nint value) => false;

    static bool System.Numerics.INumberBase<nint>.IsFinite(nint value) => true;

    static bool System.Numerics.INumberBase<nint>.IsImaginaryNumber(nint value) => false;

    static bool System.Numerics.INumberBase<nint>.IsInfinity(nint value) => false;

    static bool System.Numerics.INumberBase<nint>.IsInteger(nint value) => true;

    static bool System.Numerics.INumberBase<nint>.IsNaN(nint value) => false;

    static bool System.Numerics.INumberBase<nint>.IsNegativeInfinity(nint value) => false;

    static bool System.Numerics.INumberBase<nint>.IsNormal(nint value) => value != 0;

    static bool System.Numerics.INumberBase<nint>.IsPositiveInfinity(nint value) => false;

    static bool System.Numerics.INumberBase<nint>.IsRealNumber(nint value) => true;

    static bool System.Numerics.INumberBase<nint>.IsSubnormal(nint value) => false;

    static bool System.Numerics.INumberBase<nint>.IsZero(nint value) => value == 0;

    static nint System.Numerics.INumberBase<nint>.MaxMagnitudeNumber(nint x, nint y) => MaxMagnitude(x, y);

    static nint System.Numerics.INumberBase<nint>.MinMagnitudeNumber(nint x, nint y) => MinMagnitude(x, y);

    static bool System.Numerics.INumberBase<nint>.TryConvertFromChecked<TOther>(TOther value, out nint result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            byte other = (byte)(object)value;
            result = checked((nint)other);
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            sbyte other = (sbyte)(object)value;
            result = checked((nint)other);
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            short other = (short)(object)value;
            result = checked((nint)other);
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            ushort other = (ushort)(object)value;
            result = checked((nint)other);
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            int other = (int)(object)value;
            result = checked((nint)other);
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            uint other = (uint)(object)value;
            result = checked((nint)other);
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            long other = (long)(object)value;
            result = checked((nint)other);
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            ulong other = (ulong)(object)value;
            result = checked((nint)other);
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            nuint other = (nuint)(object)value;
            result = checked((nint)other);
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            char other = (char)(object)value;
            result = checked((nint)other);
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            float other = (float)(object)value;
            result = checked((nint)other);
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            double other = (double)(object)value;
            result = checked((nint)other);
            return true;
        }

        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<nint>.TryConvertFromSaturating<TOther>(TOther value, out nint result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            byte other = (byte)(object)value;
            result = (nint)other;
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            sbyte other = (sbyte)(object)value;
            result = (nint)other;
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            short other = (short)(object)value;
            result = (nint)other;
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            ushort other = (ushort)(object)value;
            result = (nint)other;
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            int other = (int)(object)value;
            result = (nint)other;
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            uint other = (uint)(object)value;
            result = other > (uint)MaxValue ? MaxValue : (nint)other;
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            long other = (long)(object)value;
            result = other < (long)MinValue ? MinValue : other > (long)MaxValue ? MaxValue : (nint)other;
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            ulong other = (ulong)(object)value;
            result = other > (ulong)MaxValue ? MaxValue : (nint)other;
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            nuint other = (nuint)(object)value;
            result = other > (nuint)MaxValue ? MaxValue : (nint)other;
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            char other = (char)(object)value;
            result = (nint)other;
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            float other = (float)(object)value;
            result = (nint)other;
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            double other = (double)(object)value;
            result = (nint)other;
            return true;
        }

        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<nint>.TryConvertFromTruncating<TOther>(TOther value, out nint result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            byte other = (byte)(object)value;
            result = unchecked((nint)other);
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            sbyte other = (sbyte)(object)value;
            result = unchecked((nint)other);
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            short other = (short)(object)value;
            result = unchecked((nint)other);
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            ushort other = (ushort)(object)value;
            result = unchecked((nint)other);
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            int other = (int)(object)value;
            result = unchecked((nint)other);
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            uint other = (uint)(object)value;
            result = unchecked((nint)other);
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            long other = (long)(object)value;
            result = unchecked((nint)other);
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            ulong other = (ulong)(object)value;
            result = unchecked((nint)other);
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            nuint other = (nuint)(object)value;
            result = unchecked((nint)other);
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            char other = (char)(object)value;
            result = unchecked((nint)other);
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            float other = (float)(object)value;
            result = unchecked((nint)other);
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            double other = (double)(object)value;
            result = unchecked((nint)other);
            return true;
        }

        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<nint>.TryConvertToChecked<TOther>(nint value, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out TOther result)
    {
        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<nint>.TryConvertToSaturating<TOther>(nint value, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out TOther result)
    {
        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<nint>.TryConvertToTruncating<TOther>(nint value, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out TOther result)
    {
        result = default;
        return false;
    }
}
