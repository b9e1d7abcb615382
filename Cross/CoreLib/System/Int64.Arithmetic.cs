namespace System;

/// <content>Generic arithmetic.</content>
public readonly partial struct Int64
{
    static long System.Numerics.IAdditionOperators<long, long, long>.operator +(long left, long right) => left + right;

    static long System.Numerics.IAdditionOperators<long, long, long>.operator checked +(long left, long right) => checked(left + right);

    static long System.Numerics.ISubtractionOperators<long, long, long>.operator -(long left, long right) => left - right;

    static long System.Numerics.ISubtractionOperators<long, long, long>.operator checked -(long left, long right) => checked(left - right);

    static long System.Numerics.IMultiplyOperators<long, long, long>.operator *(long left, long right) => left * right;

    static long System.Numerics.IMultiplyOperators<long, long, long>.operator checked *(long left, long right) => checked(left * right);

    static long System.Numerics.IDivisionOperators<long, long, long>.operator /(long left, long right) => left / right;

    static long System.Numerics.IModulusOperators<long, long, long>.operator %(long left, long right) => left % right;

    static long System.Numerics.IUnaryNegationOperators<long, long>.operator -(long value) => -value;

    static long System.Numerics.IUnaryNegationOperators<long, long>.operator checked -(long value) => checked(-value);

    static long System.Numerics.IUnaryPlusOperators<long, long>.operator +(long value) => value;

    static long System.Numerics.IIncrementOperators<long>.operator ++(long value) => value + 1;

    static long System.Numerics.IDecrementOperators<long>.operator --(long value) => value - 1;

    static long System.Numerics.IIncrementOperators<long>.operator checked ++(long value) => checked(value + 1);

    static long System.Numerics.IDecrementOperators<long>.operator checked --(long value) => checked(value - 1);

    static bool System.Numerics.IEqualityOperators<long, long, bool>.operator ==(long left, long right) => left == right;

    static bool System.Numerics.IEqualityOperators<long, long, bool>.operator !=(long left, long right) => left != right;

    static bool System.Numerics.IComparisonOperators<long, long, bool>.operator <(long left, long right) => left < right;

    static bool System.Numerics.IComparisonOperators<long, long, bool>.operator >(long left, long right) => left > right;

    static bool System.Numerics.IComparisonOperators<long, long, bool>.operator <=(long left, long right) => left <= right;

    static bool System.Numerics.IComparisonOperators<long, long, bool>.operator >=(long left, long right) => left >= right;

    static long System.Numerics.IBitwiseOperators<long, long, long>.operator &(long left, long right) => left & right;

    static long System.Numerics.IBitwiseOperators<long, long, long>.operator |(long left, long right) => left | right;

    static long System.Numerics.IBitwiseOperators<long, long, long>.operator ^(long left, long right) => left ^ right;

    static long System.Numerics.IBitwiseOperators<long, long, long>.operator ~(long value) => ~value;

    static long System.Numerics.IShiftOperators<long, int, long>.operator <<(long value, int shiftAmount) => value << shiftAmount;

    static long System.Numerics.IShiftOperators<long, int, long>.operator >>(long value, int shiftAmount) => value >> shiftAmount;

    static long System.Numerics.IShiftOperators<long, int, long>.operator >>>(long value, int shiftAmount) => value >>> shiftAmount;

    static long System.Numerics.IAdditiveIdentity<long, long>.AdditiveIdentity => 0;

    static long System.Numerics.IMultiplicativeIdentity<long, long>.MultiplicativeIdentity => 1;

    static long System.Numerics.IMinMaxValue<long>.MinValue => MinValue;

    static long System.Numerics.IMinMaxValue<long>.MaxValue => MaxValue;

    static long System.Numerics.INumberBase<long>.One => 1;

    static long System.Numerics.INumberBase<long>.Zero => 0;

    static int System.Numerics.INumberBase<long>.Radix => 2;

    static long System.Numerics.ISignedNumber<long>.NegativeOne => -1;

    static bool System.Numerics.INumberBase<long>.IsCanonical(long value) => true;

    static bool System.Numerics.INumberBase<long>.IsComplexNumber(long value) => false;

    static bool System.Numerics.INumberBase<long>.IsFinite(long value) => true;

    static bool System.Numerics.INumberBase<long>.IsImaginaryNumber(long value) => false;

    static bool System.Numerics.INumberBase<long>.IsInfinity(long value) => false;

    static bool System.Numerics.INumberBase<long>.IsInteger(long value) => true;

    static bool System.Numerics.INumberBase<long>.IsNaN(long value) => false;

    static bool System.Numerics.INumberBase<long>.IsNegativeInfinity(long value) => false;

    static bool System.Numerics.INumberBase<long>.IsNormal(long value) => value != 0;

    static bool System.Numerics.INumberBase<long>.IsPositiveInfinity(long value) => false;

    static bool System.Numerics.INumberBase<long>.IsRealNumber(long value) => true;

    static bool System.Numerics.INumberBase<long>.IsSubnormal(long value) => false;

    static bool System.Numerics.INumberBase<long>.IsZero(long value) => value == 0;

    static long System.Numerics.INumberBase<long>.MaxMagnitudeNumber(long x, long y) => MaxMagnitude(x, y);

    static long System.Numerics.INumberBase<long>.MinMagnitudeNumber(long x, long y) => MinMagnitude(x, y);

    static bool System.Numerics.INumberBase<long>.TryConvertFromChecked<TOther>(TOther value, out long result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            byte other = (byte)(object)value;
            result = checked((long)other);
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            sbyte other = (sbyte)(object)value;
            result = checked((long)other);
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            short other = (short)(object)value;
            result = checked((long)other);
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            ushort other = (ushort)(object)value;
            result = checked((long)other);
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            int other = (int)(object)value;
            result = checked((long)other);
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            uint other = (uint)(object)value;
            result = checked((long)other);
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            ulong other = (ulong)(object)value;
            result = checked((long)other);
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            nint other = (nint)(object)value;
            result = checked((long)other);
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            nuint other = (nuint)(object)value;
            result = checked((long)other);
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            char other = (char)(object)value;
            result = checked((long)other);
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            float other = (float)(object)value;
            result = checked((long)other);
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            double other = (double)(object)value;
            result = checked((long)other);
            return true;
        }

        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<long>.TryConvertFromSaturating<TOther>(TOther value, out long result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            byte other = (byte)(object)value;
            result = (long)other;
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            sbyte other = (sbyte)(object)value;
            result = (long)other;
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            short other = (short)(object)value;
            result = (long)other;
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            ushort other = (ushort)(object)value;
            result = (long)other;
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            int other = (int)(object)value;
            result = (long)other;
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            uint other = (uint)(object)value;
            result = (long)other;
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            ulong other = (ulong)(object)value;
            result = other > (ulong)MaxValue ? MaxValue : (long)other;
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            nint other = (nint)(object)value;
            result = (long)other;
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            nuint other = (nuint)(object)value;
            result = (long)other;
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            char other = (char)(object)value;
            result = (long)other;
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            float other = (float)(object)value;
            result = (long)other;
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            double other = (double)(object)value;
            result = (long)other;
            return true;
        }

        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<long>.TryConvertFromTruncating<TOther>(TOther value, out long result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            byte other = (byte)(object)value;
            result = unchecked((long)other);
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            sbyte other = (sbyte)(object)value;
            result = unchecked((long)other);
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            short other = (short)(object)value;
            result = unchecked((long)other);
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            ushort other = (ushort)(object)value;
            result = unchecked((long)other);
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            int other = (int)(object)value;
            result = unchecked((long)other);
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            uint other = (uint)(object)value;
            result = unchecked((long)other);
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            ulong other = (ulong)(object)value;
            result = unchecked((long)other);
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            nint other = (nint)(object)value;
            result = unchecked((long)other);
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            nuint other = (nuint)(object)value;
            result = unchecked((long)other);
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            char other = (char)(object)value;
            result = unchecked((long)other);
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            float other = (float)(object)value;
            result = unchecked((long)other);
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            double other = (double)(object)value;
            result = unchecked((long)other);
            return true;
        }

        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<long>.TryConvertToChecked<TOther>(long value, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out TOther result)
    {
        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<long>.TryConvertToSaturating<TOther>(long value, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out TOther result)
    {
        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<long>.TryConvertToTruncating<TOther>(long value, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out TOther result)
    {
        result = default;
        return false;
    }
}
