using System;

namespace DeviceKit.CoreLib.Arithmetic;

/// <summary>Integers of many 32-bit words, the lowest first, in place.</summary>
internal static partial class WordInteger
{
    /// <summary>Sets value * 2^shift, and gives the number of words in use.</summary>
    internal static int SetShifted(Span<uint> words, ulong value, int shift)
    {
        int first = shift >> 5;
        shift &= 31;
        words[..first].Clear();
        words[first] = (uint)value << shift;
        ulong rest = value >> (32 - shift);
        words[first + 1] = (uint)rest;
        words[first + 2] = (uint)(rest >> 32);
        return Trim(words, first + 3);
    }

    /// <summary>The length without zero words at the end.</summary>
    internal static int Trim(ReadOnlySpan<uint> words, int length)
    {
        while (length > 0 && words[length - 1] == 0)
        {
            length--;
        }

        return length;
    }

    /// <summary>Divides, and gives the remainder.</summary>
    internal static uint DivideInPlace(Span<uint> words, ref int length, uint divisor)
    {
        uint remainder = 0;
        for (int i = length - 1; i >= 0; i--)
        {
            words[i] = WideInteger.DivideWide(remainder, words[i], divisor, out remainder);
        }

        length = Trim(words, length);
        return remainder;
    }

    /// <summary>Multiplies, and gives the word that is carried out.</summary>
    internal static uint MultiplyInPlace(Span<uint> words, uint factor) => MultiplyAddInPlace(words, factor, 0);

    /// <summary>Multiplies and adds, and gives the new length.</summary>
    internal static int MultiplyAdd(Span<uint> words, int length, uint factor, uint summand)
    {
        uint carry = MultiplyAddInPlace(words[..length], factor, summand);
        if (carry != 0)
        {
            words[length++] = carry;
        }

        return length;
    }

    /// <summary>Multiplies by 5^power, if that is positive, and gives the new length.</summary>
    internal static int MultiplyByPowerOfFive(Span<uint> words, int length, int power)
    {
        const int Step = 13;
        for (; power >= Step; power -= Step)
        {
            length = MultiplyAdd(words, length, 1_220_703_125, 0);
        }

        for (; power > 0; power--)
        {
            length = MultiplyAdd(words, length, 5, 0);
        }

        return length;
    }

    /// <summary>Shifts left, if the count is positive, and gives the new length.</summary>
    internal static int ShiftLeft(Span<uint> words, int length, int count)
    {
        if (count <= 0 || length == 0)
        {
            return length;
        }

        int whole = count >> 5;
        int bits = count & 31;
        words[length + whole] = 0;
        for (int i = length - 1; i >= 0; i--)
        {
            ulong wide = (ulong)words[i] << bits;
            words[i + whole + 1] |= (uint)(wide >> 32);
            words[i + whole] = (uint)wide;
        }

        words[..whole].Clear();
        return Trim(words, length + whole + 1);
    }

    internal static int Compare(ReadOnlySpan<uint> left, int leftLength, ReadOnlySpan<uint> right, int rightLength)
    {
        if (leftLength != rightLength)
        {
            return leftLength < rightLength ? -1 : 1;
        }

        for (int i = leftLength - 1; i >= 0; i--)
        {
            if (left[i] != right[i])
            {
                return left[i] < right[i] ? -1 : 1;
            }
        }

        return 0;
    }

    private static uint MultiplyAddInPlace(Span<uint> words, uint factor, uint carry)
    {
        for (int i = 0; i < words.Length; i++)
        {
            ulong product = ((ulong)words[i] * factor) + carry;
            words[i] = (uint)product;
            carry = (uint)(product >> 32);
        }

        return carry;
    }
}
