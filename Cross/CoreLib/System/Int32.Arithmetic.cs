namespace System;

/// <content>Generic arithmetic.</content>
public readonly partial struct Int32
{
    static int System.Numerics.IAdditionOperators<int, int, int>.operator +(int left, int right) => left + right;

    static int System.Numerics.IAdditionOperators<int, int, int>.operator checked +(int left, int right) => checked(left + right);

    static int System.Numerics.ISubtractionOperators<int, int, int>.operator -(int left, int right) => left - right;

    static int System.Numerics.ISubtractionOperators<int, int, int>.operator checked -(int left, int right) => checked(left - right);

    static int System.Numerics.IMultiplyOperators<int, int, int>.operator *(int left, int right) => left * right;

    static int System.Numerics.IMultiplyOperators<int, int, int>.operator checked *(int left, int right) => checked(left * right);

    static int System.Numerics.IDivisionOperators<int, int, int>.operator /(int left, int right) => left / right;

    static int System.Numerics.IModulusOperators<int, int, int>.operator %(int left, int right) => left % right;

    static int System.Numerics.IUnaryNegationOperators<int, int>.operator -(int value) => -value;

    static int System.Numerics.IUnaryNegationOperators<int, int>.operator checked -(int value) => checked(-value);

    static int System.Numerics.IUnaryPlusOperators<int, int>.operator +(int value) => value;

    static int System.Numerics.IIncrementOperators<int>.operator ++(int value) => value + 1;

    static int System.Numerics.IDecrementOperators<int>.operator --(int value) => value - 1;

    static int System.Numerics.IIncrementOperators<int>.operator checked ++(int value) => checked(value + 1);

    static int System.Numerics.IDecrementOperators<int>.operator checked --(int value) => checked(value - 1);

    static bool System.Numerics.IEqualityOperators<int, int, bool>.operator ==(int left, int right) => left == right;

    static bool System.Numerics.IEqualityOperators<int, int, bool>.operator !=(int left, int right) => left != right;

    static bool System.Numerics.IComparisonOperators<int, int, bool>.operator <(int left, int right) => left < right;

    static bool System.Numerics.IComparisonOperators<int, int, bool>.operator >(int left, int right) => left > right;

    static bool System.Numerics.IComparisonOperators<int, int, bool>.operator <=(int left, int right) => left <= right;

    static bool System.Numerics.IComparisonOperators<int, int, bool>.operator >=(int left, int right) => left >= right;

    static int System.Numerics.IBitwiseOperators<int, int, int>.operator &(int left, int right) => left & right;

    static int System.Numerics.IBitwiseOperators<int, int, int>.operator |(int left, int right) => left | right;

    static int System.Numerics.IBitwiseOperators<int, int, int>.operator ^(int left, int right) => left ^ right;

    static int System.Numerics.IBitwiseOperators<int, int, int>.operator ~(int value) => ~value;

    static int System.Numerics.IShiftOperators<int, int, int>.operator <<(int value, int shiftAmount) => value << shiftAmount;

    static int System.Numerics.IShiftOperators<int, int, int>.operator >>(int value, int shiftAmount) => value >> shiftAmount;

    static int System.Numerics.IShiftOperators<int, int, int>.operator >>>(int value, int shiftAmount) => value >>> shiftAmount;

    static int System.Numerics.IAdditiveIdentity<int, int>.AdditiveIdentity => 0;

    static int System.Numerics.IMultiplicativeIdentity<int, int>.MultiplicativeIdentity => 1;

    static int System.Numerics.IMinMaxValue<int>.MinValue => MinValue;

    static int System.Numerics.IMinMaxValue<int>.MaxValue => MaxValue;

    static int System.Numerics.INumberBase<int>.One => 1;

    static int System.Numerics.INumberBase<int>.Zero => 0;

    static int System.Numerics.INumberBase<int>.Radix => 2;

    static int System.Numerics.ISignedNumber<int>.NegativeOne => -1;

    static bool System.Numerics.INumberBase<int>.IsCanonical(int value) => true;

    static bool System.Numerics.INumberBase<int>.IsComplexNumber(int value) => false;

    static bool System.Numerics.INumberBase<int>.IsFinite(int value) => true;

    static bool System.Numerics.INumberBase<int>.IsImaginaryNumber(int value) => false;

    static bool System.Numerics.INumberBase<int>.IsInfinity(int value) => false;

    static bool System.Numerics.INumberBase<int>.IsInteger(int value) => true;

    static bool System.Numerics.INumberBase<int>.IsNaN(int value) => false;

    static bool System.Numerics.INumberBase<int>.IsNegativeInfinity(int value) => false;

    static bool System.Numerics.INumberBase<int>.IsNormal(int value) => value != 0;

    static bool System.Numerics.INumberBase<int>.IsPositiveInfinity(int value) => false;

    static bool System.Numerics.INumberBase<int>.IsRealNumber(int value) => true;

    static bool System.Numerics.INumberBase<int>.IsSubnormal(int value) => false;

    static bool System.Numerics.INumberBase<int>.IsZero(int value) => value == 0;

    static int System.Numerics.INumberBase<int>.MaxMagnitudeNumber(int x, int y) => MaxMagnitude(x, y);

    static int System.Numerics.INumberBase<int>.MinMagnitudeNumber(int x, int y) => MinMagnitude(x, y);

    static bool System.Numerics.INumberBase<int>.TryConvertFromChecked<TOther>(TOther value, out int result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            byte other = (byte)(object)value;
            result = checked((int)other);
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            sbyte other = (sbyte)(object)value;
            result = checked((int)other);
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            short other = (short)(object)value;
            result = checked((int)other);
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            ushort other = (ushort)(object)value;
            result = checked((int)other);
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            uint other = (uint)(object)value;
            result = checked((int)other);
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            long other = (long)(object)value;
            result = checked((int)other);
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            ulong other = (ulong)(object)value;
            result = checked((int)other);
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            nint other = (nint)(object)value;
            result = checked((int)other);
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            nuint other = (nuint)(object)value;
            result = checked((int)other);
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            char other = (char)(object)value;
            result = checked((int)other);
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            float other = (float)(object)value;
            result = checked((int)other);
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            double other = (double)(object)value;
            result = checked((int)other);
            return true;
        }

        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<int>.TryConvertFromSaturating<TOther>(TOther value, out int result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            byte other = (byte)(object)value;
            result = (int)other;
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            sbyte other = (sbyte)(object)value;
            result = (int)other;
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            short other = (short)(object)value;
            result = (int)other;
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            ushort other = (ushort)(object)value;
            result = (int)other;
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            uint other = (uint)(object)value;
            result = other > (uint)MaxValue ? MaxValue : (int)other;
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            long other = (long)(object)value;
            result = other < (long)MinValue ? MinValue : other > (long)MaxValue ? MaxValue : (int)other;
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            ulong other = (ulong)(object)value;
            result = other > (ulong)MaxValue ? MaxValue : (int)other;
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            nint other = (nint)(object)value;
            result = (int)other;
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            nuint other = (nuint)(object)value;
            result = other > (nuint)MaxValue ? MaxValue : (int)other;
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            char other = (char)(object)value;
            result = (int)other;
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            float other = (float)(object)value;
            result = (int)other;
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            double other = (double)(object)value;
            result = (int)other;
            return true;
        }

        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<int>.TryConvertFromTruncating<TOther>(TOther value, out int result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            byte other = (byte)(object)value;
            result = unchecked((int)other);
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            sbyte other = (sbyte)(object)value;
            result = unchecked((int)other);
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            short other = (short)(object)value;
            result = unchecked((int)other);
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            ushort other = (ushort)(object)value;
            result = unchecked((int)other);
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            uint other = (uint)(object)value;
            result = unchecked((int)other);
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            long other = (long)(object)value;
            result = unchecked((int)other);
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            ulong other = (ulong)(object)value;
            result = unchecked((int)other);
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            nint other = (nint)(object)value;
            result = unchecked((int)other);
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            nuint other = (nuint)(object)value;
            result = unchecked((int)other);
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            char other = (char)(object)value;
            result = unchecked((int)other);
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            float other = (float)(object)value;
            result = unchecked((int)other);
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            double other = (double)(object)value;
            result = unchecked((int)other);
            return true;
        }

        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<int>.TryConvertToChecked<TOther>(int value, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out TOther result)
    {
        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<int>.TryConvertToSaturating<TOther>(int value, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out TOther result)
    {
        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<int>.TryConvertToTruncating<TOther>(int value, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out TOther result)
    {
        result = default;
        return false;
    }
}
