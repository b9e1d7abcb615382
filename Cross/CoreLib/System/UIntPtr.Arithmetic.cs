namespace System;

/// <content>Generic arithmetic.</content>
public readonly partial struct UIntPtr
{
    static nuint System.Numerics.IAdditionOperators<nuint, nuint, nuint>.operator +(nuint left, nuint right) => left + right;

    static nuint System.Numerics.IAdditionOperators<nuint, nuint, nuint>.operator checked +(nuint left, nuint right) => checked(left + right);

    static nuint System.Numerics.ISubtractionOperators<nuint, nuint, nuint>.operator -(nuint left, nuint right) => left - right;

    static nuint System.Numerics.ISubtractionOperators<nuint, nuint, nuint>.operator checked -(nuint left, nuint right) => checked(left - right);

    static nuint System.Numerics.IMultiplyOperators<nuint, nuint, nuint>.operator *(nuint left, nuint right) => left * right;

    static nuint System.Numerics.IMultiplyOperators<nuint, nuint, nuint>.operator checked *(nuint left, nuint right) => checked(left * right);

    static nuint System.Numerics.IDivisionOperators<nuint, nuint, nuint>.operator /(nuint left, nuint right) => left / right;

    static nuint System.Numerics.IModulusOperators<nuint, nuint, nuint>.operator %(nuint left, nuint right) => left % right;

    static nuint System.Numerics.IUnaryNegationOperators<nuint, nuint>.operator -(nuint value) => (nuint)0 - value;

    static nuint System.Numerics.IUnaryNegationOperators<nuint, nuint>.operator checked -(nuint value) => checked((nuint)0 - value);

    static nuint System.Numerics.IUnaryPlusOperators<nuint, nuint>.operator +(nuint value) => value;

    static nuint System.Numerics.IIncrementOperators<nuint>.operator ++(nuint value) => value + 1;

    static nuint System.Numerics.IDecrementOperators<nuint>.operator --(nuint value) => value - 1;

    static nuint System.Numerics.IIncrementOperators<nuint>.operator checked ++(nuint value) => checked(value + 1);

    static nuint System.Numerics.IDecrementOperators<nuint>.operator checked --(nuint value) => checked(value - 1);

    static bool System.Numerics.IEqualityOperators<nuint, nuint, bool>.operator ==(nuint left, nuint right) => left == right;

    static bool System.Numerics.IEqualityOperators<nuint, nuint, bool>.operator !=(nuint left, nuint right) => left != right;

    static bool System.Numerics.IComparisonOperators<nuint, nuint, bool>.operator <(nuint left, nuint right) => left < right;

    static bool System.Numerics.IComparisonOperators<nuint, nuint, bool>.operator >(nuint left, nuint right) => left > right;

    static bool System.Numerics.IComparisonOperators<nuint, nuint, bool>.operator <=(nuint left, nuint right) => left <= right;

    static bool System.Numerics.IComparisonOperators<nuint, nuint, bool>.operator >=(nuint left, nuint right) => left >= right;

    static nuint System.Numerics.IBitwiseOperators<nuint, nuint, nuint>.operator &(nuint left, nuint right) => left & right;

    static nuint System.Numerics.IBitwiseOperators<nuint, nuint, nuint>.operator |(nuint left, nuint right) => left | right;

    static nuint System.Numerics.IBitwiseOperators<nuint, nuint, nuint>.operator ^(nuint left, nuint right) => left ^ right;

    static nuint System.Numerics.IBitwiseOperators<nuint, nuint, nuint>.operator ~(nuint value) => ~value;

    static nuint System.Numerics.IShiftOperators<nuint, int, nuint>.operator <<(nuint value, int shiftAmount) => value << shiftAmount;

    static nuint System.Numerics.IShiftOperators<nuint, int, nuint>.operator >>(nuint value, int shiftAmount) => value >> shiftAmount;

    static nuint System.Numerics.IShiftOperators<nuint, int, nuint>.operator >>>(nuint value, int shiftAmount) => value >>> shiftAmount;

    static nuint System.Numerics.IAdditiveIdentity<nuint, nuint>.AdditiveIdentity => 0;

    static nuint System.Numerics.IMultiplicativeIdentity<nuint, nuint>.MultiplicativeIdentity => 1;

    static nuint System.Numerics.INumberBase<nuint>.One => 1;

    static nuint System.Numerics.INumberBase<nuint>.Zero => 0;

    static int System.Numerics.INumberBase<nuint>.Radix => 2;

    static bool System.Numerics.INumberBase<nuint>.IsCanonical(nuint value) => true;

    static bool System.Numerics.INumberBase<nuint>.IsComplexNumber(nuint value) => false;

    static bool System.Numerics.INumberBase<nuint>.IsFinite(nuint value) => true;

    static bool System.Numerics.INumberBase<nuint>.IsImaginaryNumber(nuint value) => false;

    static bool System.Numerics.INumberBase<nuint>.IsInfinity(nuint value) => false;

    static bool System.Numerics.INumberBase<nuint>.IsInteger(nuint value) => true;

    static bool System.Numerics.INumberBase<nuint>.IsNaN(nuint value) => false;

    static bool System.Numerics.INumberBase<nuint>.IsNegativeInfinity(nuint value) => false;

    static bool System.Numerics.INumberBase<nuint>.IsNormal(nuint value) => value != 0;

    static bool System.Numerics.INumberBase<nuint>.IsPositiveInfinity(nuint value) => false;

    static bool System.Numerics.INumberBase<nuint>.IsRealNumber(nuint value) => true;

    static bool System.Numerics.INumberBase<nuint>.IsSubnormal(nuint value) => false;

    static bool System.Numerics.INumberBase<nuint>.IsZero(nuint value) => value == 0;

    static bool System.Numerics.INumberBase<nuint>.IsNegative(nuint value) => false;

    static bool System.Numerics.INumberBase<nuint>.IsPositive(nuint value) => true;

    static nuint System.Numerics.INumberBase<nuint>.Abs(nuint value) => value;

    static nuint System.Numerics.INumberBase<nuint>.MaxMagnitude(nuint x, nuint y) => x > y ? x : y;

    static nuint System.Numerics.INumberBase<nuint>.MinMagnitude(nuint x, nuint y) => x < y ? x : y;

    static nuint System.Numerics.INumberBase<nuint>.MaxMagnitudeNumber(nuint x, nuint y) => x > y ? x : y;

    static nuint System.Numerics.INumberBase<nuint>.MinMagnitudeNumber(nuint x, nuint y) => x < y ? x : y;

    static bool System.Numerics.INumberBase<nuint>.TryConvertFromChecked<TOther>(TOther value, out nuint result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            byte other = (byte)(object)value;
            result = checked((nuint)other);
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            sbyte other = (sbyte)(object)value;
            result = checked((nuint)other);
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            short other = (short)(object)value;
            result = checked((nuint)other);
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            ushort other = (ushort)(object)value;
            result = checked((nuint)other);
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            int other = (int)(object)value;
            result = checked((nuint)other);
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            uint other = (uint)(object)value;
            result = checked((nuint)other);
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            long other = (long)(object)value;
            result = checked((nuint)other);
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            ulong other = (ulong)(object)value;
            result = checked((nuint)other);
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            nint other = (nint)(object)value;
            result = checked((nuint)other);
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            char other = (char)(object)value;
            result = checked((nuint)other);
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            float other = (float)(object)value;
            result = checked((nuint)other);
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            double other = (double)(object)value;
            result = checked((nuint)other);
            return true;
        }

        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<nuint>.TryConvertFromSaturating<TOther>(TOther value, out nuint result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            byte other = (byte)(object)value;
            result = (nuint)other;
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            sbyte other = (sbyte)(object)value;
            result = other < 0 ? MinValue : (nuint)other;
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            short other = (short)(object)value;
            result = other < 0 ? MinValue : (nuint)other;
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            ushort other = (ushort)(object)value;
            result = (nuint)other;
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            int other = (int)(object)value;
            result = other < 0 ? MinValue : (nuint)other;
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            uint other = (uint)(object)value;
            result = (nuint)other;
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            long other = (long)(object)value;
            result = other < 0 ? MinValue : other > (long)MaxValue ? MaxValue : (nuint)other;
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            ulong other = (ulong)(object)value;
            result = other > (ulong)MaxValue ? MaxValue : (nuint)other;
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            nint other = (nint)(object)value;
            result = other < 0 ? MinValue : (nuint)other;
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            char other = (char)(object)value;
            result = (nuint)other;
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            float other = (float)(object)value;
            result = (nuint)other;
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            double other = (double)(object)value;
            result = (nuint)other;
            return true;
        }

        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<nuint>.TryConvertFromTruncating<TOther>(TOther value, out nuint result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            byte other = (byte)(object)value;
            result = unchecked((nuint)other);
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            sbyte other = (sbyte)(object)value;
            result = unchecked((nuint)other);
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            short other = (short)(object)value;
            result = unchecked((nuint)other);
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            ushort other = (ushort)(object)value;
            result = unchecked((nuint)other);
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            int other = (int)(object)value;
            result = unchecked((nuint)other);
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            uint other = (uint)(object)value;
            result = unchecked((nuint)other);
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            long other = (long)(object)value;
            result = unchecked((nuint)other);
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            ulong other = (ulong)(object)value;
            result = unchecked((nuint)other);
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            nint other = (nint)(object)value;
            result = unchecked((nuint)other);
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            char other = (char)(object)value;
            result = unchecked((nuint)other);
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            float other = (float)(object)value;
            result = unchecked((nuint)other);
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            double other = (double)(object)value;
            result = unchecked((nuint)other);
            return true;
        }

        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<nuint>.TryConvertToChecked<TOther>(nuint value, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out TOther result)
    {
        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<nuint>.TryConvertToSaturating<TOther>(nuint value, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out TOther result)
    {
        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<nuint>.TryConvertToTruncating<TOther>(nuint value, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out TOther result)
    {
        result = default;
        return false;
    }
}
