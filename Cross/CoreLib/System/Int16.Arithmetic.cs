namespace System;

/// <content>Generic arithmetic.</content>
public readonly partial struct Int16
{
    static short System.Numerics.IAdditionOperators<short, short, short>.operator +(short left, short right) => (short)(left + right);

    static short System.Numerics.IAdditionOperators<short, short, short>.operator checked +(short left, short right) => checked((short)(left + right));

    static short System.Numerics.ISubtractionOperators<short, short, short>.operator -(short left, short right) => (short)(left - right);

    static short System.Numerics.ISubtractionOperators<short, short, short>.operator checked -(short left, short right) => checked((short)(left - right));

    static short System.Numerics.IMultiplyOperators<short, short, short>.operator *(short left, short right) => (short)(left * right);

    static short System.Numerics.IMultiplyOperators<short, short, short>.operator checked *(short left, short right) => checked((short)(left * right));

    static short System.Numerics.IDivisionOperators<short, short, short>.operator /(short left, short right) => (short)(left / right);

    static short System.Numerics.IModulusOperators<short, short, short>.operator %(short left, short right) => (short)(left % right);

    static short System.Numerics.IUnaryNegationOperators<short, short>.operator -(short value) => (short)(-value);

    static short System.Numerics.IUnaryNegationOperators<short, short>.operator checked -(short value) => checked((short)(-value));

    static short System.Numerics.IUnaryPlusOperators<short, short>.operator +(short value) => value;

    static short System.Numerics.IIncrementOperators<short>.operator ++(short value) => (short)(value + 1);

    static short System.Numerics.IDecrementOperators<short>.operator --(short value) => (short)(value - 1);

    static short System.Numerics.IIncrementOperators<short>.operator checked ++(short value) => checked((short)(value + 1));

    static short System.Numerics.IDecrementOperators<short>.operator checked --(short value) => checked((short)(value - 1));

    static bool System.Numerics.IEqualityOperators<short, short, bool>.operator ==(short left, short right) => left == right;

    static bool System.Numerics.IEqualityOperators<short, short, bool>.operator !=(short left, short right) => left != right;

    static bool System.Numerics.IComparisonOperators<short, short, bool>.operator <(short left, short right) => left < right;

    static bool System.Numerics.IComparisonOperators<short, short, bool>.operator >(short left, short right) => left > right;

    static bool System.Numerics.IComparisonOperators<short, short, bool>.operator <=(short left, short right) => left <= right;

    static bool System.Numerics.IComparisonOperators<short, short, bool>.operator >=(short left, short right) => left >= right;

    static short System.Numerics.IBitwiseOperators<short, short, short>.operator &(short left, short right) => (short)(left & right);

    static short System.Numerics.IBitwiseOperators<short, short, short>.operator |(short left, short right) => (short)(left | right);

    static short System.Numerics.IBitwiseOperators<short, short, short>.operator ^(short left, short right) => (short)(left ^ right);

    static short System.Numerics.IBitwiseOperators<short, short, short>.operator ~(short value) => (short)(~value);

    static short System.Numerics.IShiftOperators<short, int, short>.operator <<(short value, int shiftAmount) => (short)(value << (shiftAmount & 15));

    static short System.Numerics.IShiftOperators<short, int, short>.operator >>(short value, int shiftAmount) => (short)(value >> (shiftAmount & 15));

    static short System.Numerics.IShiftOperators<short, int, short>.operator >>>(short value, int shiftAmount) => (short)(((ushort)value) >>> (shiftAmount & 15));

    static short System.Numerics.IAdditiveIdentity<short, short>.AdditiveIdentity => 0;

    static short System.Numerics.IMultiplicativeIdentity<short, short>.MultiplicativeIdentity => 1;

    static short System.Numerics.IMinMaxValue<short>.MinValue => MinValue;

    static short System.Numerics.IMinMaxValue<short>.MaxValue => MaxValue;

    static short System.Numerics.INumberBase<short>.One => 1;

    static short System.Numerics.INumberBase<short>.Zero => 0;

    static int System.Numerics.INumberBase<short>.Radix => 2;

    static short System.Numerics.ISignedNumber<short>.NegativeOne => -1;

    static bool System.Numerics.INumberBase<short>.IsCanonical(short value) => true;

    static bool System.Numerics.INumberBase<short>.IsComplexNumber(short value) => false;

    static bool System.Numerics.INumberBase<short>.IsFinite(short value) => true;

    static bool System.Numerics.INumberBase<short>.IsImaginaryNumber(short value) => false;

    static bool System.Numerics.INumberBase<short>.IsInfinity(short value) => false;

    static bool System.Numerics.INumberBase<short>.IsInteger(short value) => true;

    static bool System.Numerics.INumberBase<short>.IsNaN(short value) => false;

    static bool System.Numerics.INumberBase<short>.IsNegativeInfinity(short value) => false;

    static bool System.Numerics.INumberBase<short>.IsNormal(short value) => value != 0;

    static bool System.Numerics.INumberBase<short>.IsPositiveInfinity(short value) => false;

    static bool System.Numerics.INumberBase<short>.IsRealNumber(short value) => true;

    static bool System.Numerics.INumberBase<short>.IsSubnormal(short value) => false;

    static bool System.Numerics.INumberBase<short>.IsZero(short value) => value == 0;

    static short System.Numerics.INumberBase<short>.MaxMagnitudeNumber(short x, short y) => MaxMagnitude(x, y);

    static short System.Numerics.INumberBase<short>.MinMagnitudeNumber(short x, short y) => MinMagnitude(x, y);

    static bool System.Numerics.INumberBase<short>.TryConvertFromChecked<TOther>(TOther value, out short result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            byte other = (byte)(object)value;
            result = checked((short)other);
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            sbyte other = (sbyte)(object)value;
            result = checked((short)other);
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            ushort other = (ushort)(object)value;
            result = checked((short)other);
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            int other = (int)(object)value;
            result = checked((short)other);
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            uint other = (uint)(object)value;
            result = checked((short)other);
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            long other = (long)(object)value;
            result = checked((short)other);
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            ulong other = (ulong)(object)value;
            result = checked((short)other);
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            nint other = (nint)(object)value;
            result = checked((short)other);
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            nuint other = (nuint)(object)value;
            result = checked((short)other);
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            char other = (char)(object)value;
            result = checked((short)other);
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            float other = (float)(object)value;
            result = checked((short)other);
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            double other = (double)(object)value;
            result = checked((short)other);
            return true;
        }

        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<short>.TryConvertFromSaturating<TOther>(TOther value, out short result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            byte other = (byte)(object)value;
            result = (short)other;
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            sbyte other = (sbyte)(object)value;
            result = (short)other;
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            ushort other = (ushort)(object)value;
            result = other > (ushort)MaxValue ? MaxValue : (short)other;
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            int other = (int)(object)value;
            result = other < (int)MinValue ? MinValue : other > (int)MaxValue ? MaxValue : (short)other;
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            uint other = (uint)(object)value;
            result = other > (uint)MaxValue ? MaxValue : (short)other;
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            long other = (long)(object)value;
            result = other < (long)MinValue ? MinValue : other > (long)MaxValue ? MaxValue : (short)other;
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            ulong other = (ulong)(object)value;
            result = other > (ulong)MaxValue ? MaxValue : (short)other;
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            nint other = (nint)(object)value;
            result = other < (nint)MinValue ? MinValue : other > (nint)MaxValue ? MaxValue : (short)other;
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            nuint other = (nuint)(object)value;
            result = other > (nuint)MaxValue ? MaxValue : (short)other;
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            char other = (char)(object)value;
            result = other > (char)MaxValue ? MaxValue : (short)other;
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            float other = (float)(object)value;
            result = other >= MaxValue ? MaxValue : other <= MinValue ? MinValue : (short)other;
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            double other = (double)(object)value;
            result = other >= MaxValue ? MaxValue : other <= MinValue ? MinValue : (short)other;
            return true;
        }

        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<short>.TryConvertFromTruncating<TOther>(TOther value, out short result)
    {
        if (typeof(TOther) == typeof(byte))
        {
            byte other = (byte)(object)value;
            result = unchecked((short)other);
            return true;
        }

        if (typeof(TOther) == typeof(sbyte))
        {
            sbyte other = (sbyte)(object)value;
            result = unchecked((short)other);
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            ushort other = (ushort)(object)value;
            result = unchecked((short)other);
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            int other = (int)(object)value;
            result = unchecked((short)other);
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            uint other = (uint)(object)value;
            result = unchecked((short)other);
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            long other = (long)(object)value;
            result = unchecked((short)other);
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            ulong other = (ulong)(object)value;
            result = unchecked((short)other);
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            nint other = (nint)(object)value;
            result = unchecked((short)other);
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            nuint other = (nuint)(object)value;
            result = unchecked((short)other);
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            char other = (char)(object)value;
            result = unchecked((short)other);
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            float other = (float)(object)value;
            result = unchecked((short)other);
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            double other = (double)(object)value;
            result = unchecked((short)other);
            return true;
        }

        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<short>.TryConvertToChecked<TOther>(short value, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out TOther result)
    {
        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<short>.TryConvertToSaturating<TOther>(short value, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out TOther result)
    {
        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<short>.TryConvertToTruncating<TOther>(short value, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out TOther result)
    {
        result = default;
        return false;
    }
}
