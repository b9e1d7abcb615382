namespace System;

/// <content>Generic arithmetic.</content>
public readonly partial struct Byte
{
    static byte System.Numerics.IAdditionOperators<byte, byte, byte>.operator +(byte left, byte right) => (byte)(left + right);

    static byte System.Numerics.IAdditionOperators<byte, byte, byte>.operator checked +(byte left, byte right) => checked((byte)(left + right));

    static byte System.Numerics.ISubtractionOperators<byte, byte, byte>.operator -(byte left, byte right) => (byte)(left - right);

    static byte System.Numerics.ISubtractionOperators<byte, byte, byte>.operator checked -(byte left, byte right) => checked((byte)(left - right));

    static byte System.Numerics.IMultiplyOperators<byte, byte, byte>.operator *(byte left, byte right) => (byte)(left * right);

    static byte System.Numerics.IMultiplyOperators<byte, byte, byte>.operator checked *(byte left, byte right) => checked((byte)(left * right));

    static byte System.Numerics.IDivisionOperators<byte, byte, byte>.operator /(byte left, byte right) => (byte)(left / right);

    static byte System.Numerics.IModulusOperators<byte, byte, byte>.operator %(byte left, byte right) => (byte)(left % right);

    static byte System.Numerics.IUnaryNegationOperators<byte, byte>.operator -(byte value) => (byte)(0 - value);

    static byte System.Numerics.IUnaryNegationOperators<byte, byte>.operator checked -(byte value) => checked((byte)(0 - value));

    static byte System.Numerics.IUnaryPlusOperators<byte, byte>.operator +(byte value) => value;

    static byte System.Numerics.IIncrementOperators<byte>.operator ++(byte value) => (byte)(value + 1);

    static byte System.Numerics.IDecrementOperators<byte>.operator --(byte value) => (byte)(value - 1);

    static byte System.Numerics.IIncrementOperators<byte>.operator checked ++(byte value) => checked((byte)(value + 1));

    static byte System.Numerics.IDecrementOperators<byte>.operator checked --(byte value) => checked((byte)(value - 1));

    static bool System.Numerics.IEqualityOperators<byte, byte, bool>.operator ==(byte left, byte right) => left == right;

    static bool System.Numerics.IEqualityOperators<byte, byte, bool>.operator !=(byte left, byte right) => left != right;

    static bool System.Numerics.IComparisonOperators<byte, byte, bool>.operator <(byte left, byte right) => left < right;

    static bool System.Numerics.IComparisonOperators<byte, byte, bool>.operator >(byte left, byte right) => left > right;

    static bool System.Numerics.IComparisonOperators<byte, byte, bool>.operator <=(byte left, byte right) => left <= right;

    static bool System.Numerics.IComparisonOperators<byte, byte, bool>.operator >=(byte left, byte right) => left >= right;

    static byte System.Numerics.IBitwiseOperators<byte, byte, byte>.operator &(byte left, byte right) => (byte)(left & right);

    static byte System.Numerics.IBitwiseOperators<byte, byte, byte>.operator |(byte left, byte right) => (byte)(left | right);

    static byte System.Numerics.IBitwiseOperators<byte, byte, byte>.operator ^(byte left, byte right) => (byte)(left ^ right);

    static byte System.Numerics.IBitwiseOperators<byte, byte, byte>.operator ~(byte value) => (byte)(~value);

    static byte System.Numerics.IShiftOperators<byte, int, byte>.operator <<(byte value, int shiftAmount) => (byte)(value << (shiftAmount & 7));

    static byte System.Numerics.IShiftOperators<byte, int, byte>.operator >>(byte value, int shiftAmount) => (byte)(value >> (shiftAmount & 7));

    static byte System.Numerics.IShiftOperators<byte, int, byte>.operator >>>(byte value, int shiftAmount) => (byte)(value >>> (shiftAmount & 7));

    static byte System.Numerics.IAdditiveIdentity<byte, byte>.AdditiveIdentity => 0;

    static byte System.Numerics.IMultiplicativeIdentity<byte, byte>.MultiplicativeIdentity => 1;

    static byte System.Numerics.IMinMaxValue<byte>.MinValue => MinValue;

    static byte System.Numerics.IMinMaxValue<byte>.MaxValue => MaxValue;

    static byte System.Numerics.INumberBase<byte>.One => 1;

    static byte System.Numerics.INumberBase<byte>.Zero => 0;

    static int System.Numerics.INumberBase<byte>.Radix => 2;

    static bool System.Numerics.INumberBase<byte>.IsCanonical(byte value) => true;

    static bool System.Numerics.INumberBase<byte>.IsComplexNumber(byte value) => false;

    static bool System.Numerics.INumberBase<byte>.IsFinite(byte value) => true;

    static bool System.Numerics.INumberBase<byte>.IsImaginaryNumber(byte value) => false;

    static bool System.Numerics.INumberBase<byte>.IsInfinity(byte value) => false;

    static bool System.Numerics.INumberBase<byte>.IsInteger(byte value) => true;

    static bool System.Numerics.INumberBase<byte>.IsNaN(byte value) => false;

    static bool System.Numerics.INumberBase<byte>.IsNegativeInfinity(byte value) => false;

    static bool System.Numerics.INumberBase<byte>.IsNormal(byte value) => value != 0;

    static bool System.Numerics.INumberBase<byte>.IsPositiveInfinity(byte value) => false;

    static bool System.Numerics.INumberBase<byte>.IsRealNumber(byte value) => true;

    static bool System.Numerics.INumberBase<byte>.IsSubnormal(byte value) => false;

    static bool System.Numerics.INumberBase<byte>.IsZero(byte value) => value == 0;

    static bool System.Numerics.INumberBase<byte>.IsNegative(byte value) => false;

    static bool System.Numerics.INumberBase<byte>.IsPositive(byte value) => true;

    static byte System.Numerics.INumberBase<byte>.Abs(byte value) => value;

    static byte System.Numerics.INumberBase<byte>.MaxMagnitude(byte x, byte y) => x > y ? x : y;

    static byte System.Numerics.INumberBase<byte>.MinMagnitude(byte x, byte y) => x < y ? x : y;

    static byte System.Numerics.INumberBase<byte>.MaxMagnitudeNumber(byte x, byte y) => x > y ? x : y;

    static byte System.Numerics.INumberBase<byte>.MinMagnitudeNumber(byte x, byte y) => x < y ? x : y;

    static bool System.Numerics.INumberBase<byte>.TryConvertFromChecked<TOther>(TOther value, out byte result)
    {
        if (typeof(TOther) == typeof(sbyte))
        {
            sbyte other = (sbyte)(object)value;
            result = checked((byte)other);
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            short other = (short)(object)value;
            result = checked((byte)other);
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            ushort other = (ushort)(object)value;
            result = checked((byte)other);
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            int other = (int)(object)value;
            result = checked((byte)other);
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            uint other = (uint)(object)value;
            result = checked((byte)other);
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            long other = (long)(object)value;
            result = checked((byte)other);
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            ulong other = (ulong)(object)value;
            result = checked((byte)other);
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            nint other = (nint)(object)value;
            result = checked((byte)other);
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            nuint other = (nuint)(object)value;
            result = checked((byte)other);
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            char other = (char)(object)value;
            result = checked((byte)other);
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            float other = (float)(object)value;
            result = checked((byte)other);
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            double other = (double)(object)value;
            result = checked((byte)other);
            return true;
        }

        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<byte>.TryConvertFromSaturating<TOther>(TOther value, out byte result)
    {
        if (typeof(TOther) == typeof(sbyte))
        {
            sbyte other = (sbyte)(object)value;
            result = other < 0 ? MinValue : (byte)other;
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            short other = (short)(object)value;
            result = other < 0 ? MinValue : other > (short)MaxValue ? MaxValue : (byte)other;
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            ushort other = (ushort)(object)value;
            result = other > (ushort)MaxValue ? MaxValue : (byte)other;
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            int other = (int)(object)value;
            result = other < 0 ? MinValue : other > (int)MaxValue ? MaxValue : (byte)other;
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            uint other = (uint)(object)value;
            result = other > (uint)MaxValue ? MaxValue : (byte)other;
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            long other = (long)(object)value;
            result = other < 0 ? MinValue : other > (long)MaxValue ? MaxValue : (byte)other;
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            ulong other = (ulong)(object)value;
            result = other > (ulong)MaxValue ? MaxValue : (byte)other;
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            nint other = (nint)(object)value;
            result = other < 0 ? MinValue : other > (nint)MaxValue ? MaxValue : (byte)other;
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            nuint other = (nuint)(object)value;
            result = other > (nuint)MaxValue ? MaxValue : (byte)other;
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            char other = (char)(object)value;
            result = other > (char)MaxValue ? MaxValue : (byte)other;
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            float other = (float)(object)value;
            result = other >= MaxValue ? MaxValue : other <= MinValue ? MinValue : (byte)other;
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            double other = (double)(object)value;
            result = other >= MaxValue ? MaxValue : other <= MinValue ? MinValue : (byte)other;
            return true;
        }

        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<byte>.TryConvertFromTruncating<TOther>(TOther value, out byte result)
    {
        if (typeof(TOther) == typeof(sbyte))
        {
            sbyte other = (sbyte)(object)value;
            result = unchecked((byte)other);
            return true;
        }

        if (typeof(TOther) == typeof(short))
        {
            short other = (short)(object)value;
            result = unchecked((byte)other);
            return true;
        }

        if (typeof(TOther) == typeof(ushort))
        {
            ushort other = (ushort)(object)value;
            result = unchecked((byte)other);
            return true;
        }

        if (typeof(TOther) == typeof(int))
        {
            int other = (int)(object)value;
            result = unchecked((byte)other);
            return true;
        }

        if (typeof(TOther) == typeof(uint))
        {
            uint other = (uint)(object)value;
            result = unchecked((byte)other);
            return true;
        }

        if (typeof(TOther) == typeof(long))
        {
            long other = (long)(object)value;
            result = unchecked((byte)other);
            return true;
        }

        if (typeof(TOther) == typeof(ulong))
        {
            ulong other = (ulong)(object)value;
            result = unchecked((byte)other);
            return true;
        }

        if (typeof(TOther) == typeof(nint))
        {
            nint other = (nint)(object)value;
            result = unchecked((byte)other);
            return true;
        }

        if (typeof(TOther) == typeof(nuint))
        {
            nuint other = (nuint)(object)value;
            result = unchecked((byte)other);
            return true;
        }

        if (typeof(TOther) == typeof(char))
        {
            char other = (char)(object)value;
            result = unchecked((byte)other);
            return true;
        }

        if (typeof(TOther) == typeof(float))
        {
            float other = (float)(object)value;
            result = unchecked((byte)other);
            return true;
        }

        if (typeof(TOther) == typeof(double))
        {
            double other = (double)(object)value;
            result = unchecked((byte)other);
            return true;
        }

        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<byte>.TryConvertToChecked<TOther>(byte value, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out TOther result)
    {
        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<byte>.TryConvertToSaturating<TOther>(byte value, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out TOther result)
    {
        result = default;
        return false;
    }

    static bool System.Numerics.INumberBase<byte>.TryConvertToTruncating<TOther>(byte value, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out TOther result)
    {
        result = default;
        return false;
    }
}
