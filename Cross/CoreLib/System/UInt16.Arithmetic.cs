namespace System;

/// <content>Generic arithmetic.</content>
public readonly partial struct UInt16
{
    static ushort System.Numerics.IAdditionOperators<ushort, ushort, ushort>.operator +(ushort left, ushort right) => (ushort)(left + right);

    static ushort System.Numerics.IAdditionOperators<ushort, ushort, ushort>.operator checked +(ushort left, ushort right) => checked((ushort)(left + right));

    static ushort System.Numerics.ISubtractionOperators<ushort, ushort, ushort>.operator -(ushort left, ushort right) => (ushort)(left - right);

    static ushort System.Numerics.ISubtractionOperators<ushort, ushort, ushort>.operator checked -(ushort left, ushort right) => checked((ushort)(left - right));

    static ushort System.Numerics.IMultiplyOperators<ushort, ushort, ushort>.operator *(ushort left, ushort right) => (ushort)(left * right);

    static ushort System.Numerics.IMultiplyOperators<ushort, ushort, ushort>.operator checked *(ushort left, ushort right) => checked((ushort)(left * right));

    static ushort System.Numerics.IDivisionOperators<ushort, ushort, ushort>.operator /(ushort left, ushort right) => (ushort)(left / right);

    static ushort System.Numerics.IModulusOperators<ushort, ushort, ushort>.operator %(ushort left, ushort right) => (ushort)(left % right);

    static ushort System.Numerics.IUnaryNegationOperators<ushort, ushort>.operator -(ushort value) => (ushort)(0 - value);

    static ushort System.Numerics.IUnaryNegationOperators<ushort, ushort>.operator checked -(ushort value) => checked((ushort)(0 - value));

    static ushort System.Numerics.IUnaryPlusOperators<ushort, ushort>.operator +(ushort value) => value;

    static ushort System.Numerics.IIncrementOperators<ushort>.operator ++(ushort value) => (ushort)(value + 1);

    static ushort System.Numerics.IDecrementOperators<ushort>.operator --(ushort value) => (ushort)(value - 1);

    static ushort System.Numerics.IIncrementOperators<ushort>.operator checked ++(ushort value) => checked((ushort)(value + 1));

    static ushort System.Numerics.IDecrementOperators<ushort>.operator checked --(ushort value) => checked((ushort)(value - 1));

    static bool System.Numerics.IEqualityOperators<ushort, ushort, bool>.operator ==(ushort left, ushort right) => left == right;

    static bool System.Numerics.IEqualityOperators<ushort, ushort, bool>.operator !=(ushort left, ushort right) => left != right;

    static bool System.Numerics.IComparisonOperators<ushort, ushort, bool>.operator <(ushort left, ushort right) => left < right;

    static bool System.Numerics.IComparisonOperators<ushort, ushort, bool>.operator >(ushort left, ushort right) => left > right;

    static bool System.Numerics.IComparisonOperators<ushort, ushort, bool>.operator <=(ushort left, ushort right) => left <= right;

    static bool System.Numerics.IComparisonOperators<ushort, ushort, bool>.operator >=(ushort left, ushort right) => left >= right;

    static ushort System.Numerics.IBitwiseOperators<ushort, ushort, ushort>.operator &(ushort left, ushort right) => (ushort)(left & right);

    static ushort System.Numerics.IBitwiseOperators<ushort, ushort, ushort>.operator |(ushort left, ushort right) => (ushort)(left | right);

    static ushort System.Numerics.IBitwiseOperators<ushort, ushort, ushort>.operator ^(ushort left, ushort right) => (ushort)(left ^ right);

    static ushort System.Numerics.IBitwiseOperators<ushort, ushort, ushort>.operator ~(ushort value) => (ushort)(~value);

    static ushort System.Numerics.IShiftOperators<ushort, int, ushort>.operator <<(ushort value, int shiftAmount) => (ushort)(value << (shiftAmount & 15));

    static ushort System.Numerics.IShiftOperators<ushort, int, ushort>.operator >>(ushort value, int shiftAmount) => (ushort)(value >> (shiftAmount & 15));

    static ushort System.Numerics.IShiftOperators<ushort, int, ushort>.operator >>>(ushort value, int shiftAmount) => (ushort)(value >>> (shiftAmount & 15));

    static ushort System.Numerics.IAdditiveIdentity<ushort, ushort>.AdditiveIdentity => 0;

    static ushort System.Numerics.IMultiplicativeIdentity<ushort, ushort>.MultiplicativeIdentity => 1;

    static ushort System.Numerics.IMinMaxValue<ushort>.MinValue => MinValue;

    static ushort System.Numerics.IMinMaxValue<ushort>.MaxValue => MaxValue;

    static ushort System.Numerics.INumberBase<ushort>.One => 1;

    static ushort System.Numerics.INumberBase<ushort>.Zero => 0;

    static int System.Numerics.INumberBase<ushort>.Radix => 2;

    static bool System.Numerics.INumberBase<ushort>.IsCanonical(ushort value) => true;

    static bool System.Numerics.INumberBase<ushort>.IsComplexNumber(ushort value) => false;

    static bool System.Numerics.INumberBase<ushort>.IsFinite(ushort value) => true;

    static bool System.Numerics.INumberBase<ushort>.IsImaginaryNumber(ushort value) => false;

    static bool System.Numerics.INumberBase<ushort>.IsInfinity(ushort value) => false;

    static bool System.Numerics.INumberBase<ushort>.IsInteger(ushort value) => true;

    static bool System.Numerics.INumberBase<ushort>.IsNaN(ushort value) => false;

    static bool System.Numerics.INumberBase<ushort>.IsNegativeInfinity(ushort value) => false;

    static bool System.Numerics.INumberBase<ushort>.IsNormal(ushort value) => value != 0;

    static bool System.Numerics.INumberBase<ushort>.IsPositiveInfinity(ushort value) => false;

    static bool System.Numerics.INumberBase<ushort>.IsRealNumber(ushort value) => true;

    static bool System.Numerics.INumberBase<ushort>.IsSubnormal(ushort value) => false;

    static bool System.Numerics.INumberBase<ushort>.IsZero(ushort value) => value == 0;

    static bool System.Numerics.INumberBase<ushort>.IsNegative(ushort value) => false;

    static bool System.Numerics.INumberBase<ushort>.IsPositive(ushort value) => true;

    static ushort System.Numerics.INumberBase<ushort>.Abs(ushort value) => value;

    static ushort System.Numerics.INumberBase<ushort>.MaxMagnitude(ushort x, ushort y) => x > y ? x : y;

    static ushort System.Numerics.INumberBase<ushort>.MinMagnitude(ushort x, ushort y) => x < y ? x : y;

    static ushort System.Numerics.INumberBase<ushort>.MaxMagnitudeNumber(ushort x, ushort y) => x > y ? x : y;

    static ushort System.Numerics.INumberBase<ushort>.MinMagnitudeNumber(ushort x, ushort y) => x < y ? x : y;

    static bool System.Numerics.INumberBase<ushort>.TryConvertFromChecked<TOther>(TOther value, out ushort result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            byte other = (byte)(object)value;
            result = checked((ushort)other);
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            sbyte other = (sbyte)(object)value;
            result = checked((ushort)other);
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            short other = (short)(object)value;
            result = checked((ushort)other);
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            int other = (int)(object)value;
            result = checked((ushort)other);
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            uint other = (uint)(object)value;
            result = checked((ushort)other);
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            long other = (long)(object)value;
            result = checked((ushort)other);
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            ulong other = (ulong)(object)value;
            result = checked((ushort)other);
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            nint other = (nint)(object)value;
            result = checked((ushort)other);
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            nuint other = (nuint)(object)value;
            result = checked((ushort)other);
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            char other = (char)(object)value;
            result = checked((ushort)other);
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            float other = (float)(object)value;
            result = checked((ushort)other);
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            double other = (double)(object)value;
            result = checked((ushort)other);
            return true;
        }

        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<ushort>.TryConvertFromSaturating<TOther>(TOther value, out ushort result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            byte other = (byte)(object)value;
            result = (ushort)other;
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            sbyte other = (sbyte)(object)value;
            result = other < 0 ? MinValue : (ushort)other;
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            short other = (short)(object)value;
            result = other < 0 ? MinValue : (ushort)other;
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            int other = (int)(object)value;
            result = other < 0 ? MinValue : other > (int)MaxValue ? MaxValue : (ushort)other;
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            uint other = (uint)(object)value;
            result = other > (uint)MaxValue ? MaxValue : (ushort)other;
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            long other = (long)(object)value;
            result = other < 0 ? MinValue : other > (long)MaxValue ? MaxValue : (ushort)other;
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            ulong other = (ulong)(object)value;
            result = other > (ulong)MaxValue ? MaxValue : (ushort)other;
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            nint other = (nint)(object)value;
            result = other < 0 ? MinValue : other > (nint)MaxValue ? MaxValue : (ushort)other;
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            nuint other = (nuint)(object)value;
            result = other > (nuint)MaxValue ? MaxValue : (ushort)other;
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            char other = (char)(object)value;
            result = (ushort)other;
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            float other = (float)(object)value;
            result = other >= MaxValue ? MaxValue : other <= MinValue ? MinValue : (ushort)other;
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            double other = (double)(object)value;
            result = other >= MaxValue ? MaxValue : other <= MinValue ? MinValue : (ushort)other;
            return true;
        }

        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<ushort>.TryConvertFromTruncating<TOther>(TOther value, out ushort result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            byte other = (byte)(object)value;
            result = unchecked((ushort)other);
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            sbyte other = (sbyte)(object)value;
            result = unchecked((ushort)other);
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            short other = (short)(object)value;
            result = unchecked((ushort)other);
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            int other = (int)(object)value;
            result = unchecked((ushort)other);
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            uint other = (uint)(object)value;
            result = unchecked((ushort)other);
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            long other = (long)(object)value;
            result = unchecked((ushort)other);
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            ulong other = (ulong)(object)value;
            result = unchecked((ushort)other);
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            nint other = (nint)(object)value;
            result = unchecked((ushort)other);
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            nuint other = (nuint)(object)value;
            result = unchecked((ushort)other);
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            char other = (char)(object)value;
            result = unchecked((ushort)other);
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            float other = (float)(object)value;
            result = unchecked((ushort)other);
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            double other = (double)(object)value;
            result = unchecked((ushort)other);
            return true;
        }

        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<ushort>.TryConvertToChecked<TOther>(ushort value, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out TOther result)
    {
        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<ushort>.TryConvertToSaturating<TOther>(ushort value, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out TOther result)
    {
        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<ushort>.TryConvertToTruncating<TOther>(ushort value, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out TOther result)
    {
        result = default;
        return false;
    }
}
