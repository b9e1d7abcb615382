namespace System;

/// <content>Generic arithmetic.</content>
public readonly partial struct UInt32
{
    static uint System.Numerics.IAdditionOperators<uint, uint, uint>.operator +(uint left, uint right) => left + right;

    static uint System.Numerics.IAdditionOperators<uint, uint, uint>.operator checked +(uint left, uint right) => checked(left + right);

    static uint System.Numerics.ISubtractionOperators<uint, uint, uint>.operator -(uint left, uint right) => left - right;

    static uint System.Numerics.ISubtractionOperators<uint, uint, uint>.operator checked -(uint left, uint right) => checked(left - right);

    static uint System.Numerics.IMultiplyOperators<uint, uint, uint>.operator *(uint left, uint right) => left * right;

    static uint System.Numerics.IMultiplyOperators<uint, uint, uint>.operator checked *(uint left, uint right) => checked(left * right);

    static uint System.Numerics.IDivisionOperators<uint, uint, uint>.operator /(uint left, uint right) => left / right;

    static uint System.Numerics.IModulusOperators<uint, uint, uint>.operator %(uint left, uint right) => left % right;

    static uint System.Numerics.IUnaryNegationOperators<uint, uint>.operator -(uint value) => 0 - value;

    static uint System.Numerics.IUnaryNegationOperators<uint, uint>.operator checked -(uint value) => checked(0 - value);

    static uint System.Numerics.IUnaryPlusOperators<uint, uint>.operator +(uint value) => value;

    static uint System.Numerics.IIncrementOperators<uint>.operator ++(uint value) => value + 1;

    static uint System.Numerics.IDecrementOperators<uint>.operator --(uint value) => value - 1;

    static uint System.Numerics.IIncrementOperators<uint>.operator checked ++(uint value) => checked(value + 1);

    static uint System.Numerics.IDecrementOperators<uint>.operator checked --(uint value) => checked(value - 1);

    static bool System.Numerics.IEqualityOperators<uint, uint, bool>.operator ==(uint left, uint right) => left == right;

    static bool System.Numerics.IEqualityOperators<uint, uint, bool>.operator !=(uint left, uint right) => left != right;

    static bool System.Numerics.IComparisonOperators<uint, uint, bool>.operator <(uint left, uint right) => left < right;

    static bool System.Numerics.IComparisonOperators<uint, uint, bool>.operator >(uint left, uint right) => left > right;

    static bool System.Numerics.IComparisonOperators<uint, uint, bool>.operator <=(uint left, uint right) => left <= right;

    static bool System.Numerics.IComparisonOperators<uint, uint, bool>.operator >=(uint left, uint right) => left >= right;

    static uint System.Numerics.IBitwiseOperators<uint, uint, uint>.operator &(uint left, uint right) => left & right;

    static uint System.Numerics.IBitwiseOperators<uint, uint, uint>.operator |(uint left, uint right) => left | right;

    static uint System.Numerics.IBitwiseOperators<uint, uint, uint>.operator ^(uint left, uint right) => left ^ right;

    static uint System.Numerics.IBitwiseOperators<uint, uint, uint>.operator ~(uint value) => ~value;

    static uint System.Numerics.IShiftOperators<uint, int, uint>.operator <<(uint value, int shiftAmount) => value << shiftAmount;

    static uint System.Numerics.IShiftOperators<uint, int, uint>.operator >>(uint value, int shiftAmount) => value >> shiftAmount;

    static uint System.Numerics.IShiftOperators<uint, int, uint>.operator >>>(uint value, int shiftAmount) => value >>> shiftAmount;

    static uint System.Numerics.IAdditiveIdentity<uint, uint>.AdditiveIdentity => 0;

    static uint System.Numerics.IMultiplicativeIdentity<uint, uint>.MultiplicativeIdentity => 1;

    static uint System.Numerics.IMinMaxValue<uint>.MinValue => MinValue;

    static uint System.Numerics.IMinMaxValue<uint>.MaxValue => MaxValue;

    static uint System.Numerics.INumberBase<uint>.One => 1;

    static uint System.Numerics.INumberBase<uint>.Zero => 0;

    static int System.Numerics.INumberBase<uint>.Radix => 2;

    static bool System.Numerics.INumberBase<uint>.IsCanonical(uint value) => true;

    static bool System.Numerics.INumberBase<uint>.IsComplexNumber(uint value) => false;

    static bool System.Numerics.INumberBase<uint>.IsFinite(uint value) => true;

    static bool System.Numerics.INumberBase<uint>.IsImaginaryNumber(uint value) => false;

    static bool System.Numerics.INumberBase<uint>.IsInfinity(uint value) => false;

    static bool System.Numerics.INumberBase<uint>.IsInteger(uint value) => true;

    static bool System.Numerics.INumberBase<uint>.IsNaN(uint value) => false;

    static bool System.Numerics.INumberBase<uint>.IsNegativeInfinity(uint value) => false;

    static bool System.Numerics.INumberBase<uint>.IsNormal(uint value) => value != 0;

    static bool System.Numerics.INumberBase<uint>.IsPositiveInfinity(uint value) => false;

    static bool System.Numerics.INumberBase<uint>.IsRealNumber(uint value) => true;

    static bool System.Numerics.INumberBase<uint>.IsSubnormal(uint value) => false;

    static bool System.Numerics.INumberBase<uint>.IsZero(uint value) => value == 0;

    static bool System.Numerics.INumberBase<uint>.IsNegative(uint value) => false;

    static bool System.Numerics.INumberBase<uint>.IsPositive(uint value) => true;

    static uint System.Numerics.INumberBase<uint>.Abs(uint value) => value;

    static uint System.Numerics.INumberBase<uint>.MaxMagnitude(uint x, uint y) => x > y ? x : y;

    static uint System.Numerics.INumberBase<uint>.MinMagnitude(uint x, uint y) => x < y ? x : y;

    static uint System.Numerics.INumberBase<uint>.MaxMagnitudeNumber(uint x, uint y) => x > y ? x : y;

    static uint System.Numerics.INumberBase<uint>.MinMagnitudeNumber(uint x, uint y) => x < y ? x : y;

    static bool System.Numerics.INumberBase<uint>.TryConvertFromChecked<TOther>(TOther value, out uint result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            byte other = (byte)(object)value;
            result = checked((uint)other);
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            sbyte other = (sbyte)(object)value;
            result = checked((uint)other);
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            short other = (short)(object)value;
            result = checked((uint)other);
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            ushort other = (ushort)(object)value;
            result = checked((uint)other);
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            int other = (int)(object)value;
            result = checked((uint)other);
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            long other = (long)(object)value;
            result = checked((uint)other);
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            ulong other = (ulong)(object)value;
            result = checked((uint)other);
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            nint other = (nint)(object)value;
            result = checked((uint)other);
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            nuint other = (nuint)(object)value;
            result = checked((uint)other);
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            char other = (char)(object)value;
            result = checked((uint)other);
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            float other = (float)(object)value;
            result = checked((uint)other);
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            double other = (double)(object)value;
            result = checked((uint)other);
            return true;
        }

        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<uint>.TryConvertFromSaturating<TOther>(TOther value, out uint result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            byte other = (byte)(object)value;
            result = (uint)other;
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            sbyte other = (sbyte)(object)value;
            result = other < 0 ? MinValue : (uint)other;
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            short other = (short)(object)value;
            result = other < 0 ? MinValue : (uint)other;
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            ushort other = (ushort)(object)value;
            result = (uint)other;
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            int other = (int)(object)value;
            result = other < 0 ? MinValue : (uint)other;
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            long other = (long)(object)value;
            result = other < 0 ? MinValue : other > (long)MaxValue ? MaxValue : (uint)other;
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            ulong other = (ulong)(object)value;
            result = other > (ulong)MaxValue ? MaxValue : (uint)other;
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            nint other = (nint)(object)value;
            result = other < 0 ? MinValue : (uint)other;
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            nuint other = (nuint)(object)value;
            result = (uint)other;
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            char other = (char)(object)value;
            result = (uint)other;
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            float other = (float)(object)value;
            result = (uint)other;
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            double other = (double)(object)value;
            result = (uint)other;
            return true;
        }

        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<uint>.TryConvertFromTruncating<TOther>(TOther value, out uint result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            byte other = (byte)(object)value;
            result = unchecked((uint)other);
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            sbyte other = (sbyte)(object)value;
            result = unchecked((uint)other);
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            short other = (short)(object)value;
            result = unchecked((uint)other);
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            ushort other = (ushort)(object)value;
            result = unchecked((uint)other);
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            int other = (int)(object)value;
            result = unchecked((uint)other);
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            long other = (long)(object)value;
            result = unchecked((uint)other);
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            ulong other = (ulong)(object)value;
            result = unchecked((uint)other);
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            nint other = (nint)(object)value;
            result = unchecked((uint)other);
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            nuint other = (nuint)(object)value;
            result = unchecked((uint)other);
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            char other = (char)(object)value;
            result = unchecked((uint)other);
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            float other = (float)(object)value;
            result = unchecked((uint)other);
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            double other = (double)(object)value;
            result = unchecked((uint)other);
            return true;
        }

        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<uint>.TryConvertToChecked<TOther>(uint value, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out TOther result)
    {
        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<uint>.TryConvertToSaturating<TOther>(uint value, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out TOther result)
    {
        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<uint>.TryConvertToTruncating<TOther>(uint value, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out TOther result)
    {
        result = default;
        return false;
    }
}
