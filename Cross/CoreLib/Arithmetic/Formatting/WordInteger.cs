using System;

namespace DeviceKit.CoreLib.Arithmetic;

/// <summary>Integers of many 32-bit words, the lowest first, in place.</summary>
internal static class WordInteger
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
    internal static uint MultiplyInPlace(Span<uint> words, uint factor)
    {
        uint carry = 0;
        for (int i = 0; i < words.Length; i++)
        {
            ulong product = ((ulong)words[i] * factor) + carry;
            words[i] = (uint)product;
            carry = (uint)(product >> 32);
        }

        return carry;
    }
}
