using System;
using System.Numerics;

namespace DeviceKit.CoreLib.Arithmetic;

// Division by more than one word: Knuth, volume 2, 4.3.1, algorithm D, with digits of 32 bits.
internal static partial class WordInteger
{
    /// <summary>
    /// Divides; the remainder takes the dividend's place. The dividend needs one word more than its length; the divisor, which has no
    /// zero word at its end, is as before afterwards. Gives the quotient's length.
    /// </summary>
    internal static int Divide(Span<uint> dividend, int length, Span<uint> divisor, int divisorLength, Span<uint> quotient)
    {
        if (length < divisorLength)
        {
            return 0;
        }

        if (divisorLength == 1)
        {
            dividend[..length].CopyTo(quotient);
            int quotientLength = length;
            uint rest = DivideInPlace(quotient, ref quotientLength, divisor[0]);
            dividend[..length].Clear();
            dividend[0] = rest;
            return quotientLength;
        }

        int shift = BitOperations.LeadingZeroCount(divisor[divisorLength - 1]);
        dividend[length] = ShiftBits(dividend[..length], shift);
        ShiftBits(divisor[..divisorLength], shift);
        for (int i = length - divisorLength; i >= 0; i--)
        {
            quotient[i] = NextWord(dividend.Slice(i, divisorLength + 1), divisor[..divisorLength]);
        }

        ShiftBitsBack(dividend[..divisorLength], shift);
        ShiftBitsBack(divisor[..divisorLength], shift);
        return Trim(quotient, length - divisorLength + 1);
    }

    /// <summary>One word of the quotient, estimated from two words of the dividend by one of the divisor.</summary>
    private static uint NextWord(Span<uint> dividend, ReadOnlySpan<uint> divisor)
    {
        int top = divisor.Length;
        uint high = divisor[top - 1];

        // Either way the estimate is at most one too large: the divisor's highest bit is set.
        uint estimate = uint.MaxValue;
        if (dividend[top] < high)
        {
            estimate = WideInteger.DivideWide(dividend[top], dividend[top - 1], high, out uint rest);

            // By the divisor's next word, as without it the estimate could be two too large.
            while ((ulong)estimate * divisor[top - 2] > (((ulong)rest << 32) | dividend[top - 2]))
            {
                estimate--;
                rest += high;
                if (rest < high)
                {
                    break;
                }
            }
        }

        if (SubtractProduct(dividend, divisor, estimate))
        {
            return estimate;
        }

        // One too large, which is rare: the divisor is added again, and its carry makes the borrow good.
        dividend[top] += Add(dividend, divisor);
        return estimate - 1;
    }

    /// <summary>Subtracts factor * divisor; false when that leaves less than nothing.</summary>
    private static bool SubtractProduct(Span<uint> dividend, ReadOnlySpan<uint> divisor, uint factor)
    {
        ulong carry = 0;
        for (int i = 0; i < divisor.Length; i++)
        {
            carry += (ulong)divisor[i] * factor;
            uint word = dividend[i];
            dividend[i] = word - (uint)carry;
            carry = (carry >> 32) + (dividend[i] > word ? 1U : 0);
        }

        uint top = dividend[divisor.Length];
        dividend[divisor.Length] = top - (uint)carry;
        return carry <= top;
    }

    /// <summary>Adds the shorter to the words of the same place, and gives the carry.</summary>
    internal static uint Add(Span<uint> words, ReadOnlySpan<uint> summand)
    {
        uint carry = 0;
        for (int i = 0; i < summand.Length; i++)
        {
            ulong sum = (ulong)words[i] + summand[i] + carry;
            words[i] = (uint)sum;
            carry = (uint)(sum >> 32);
        }

        return carry;
    }

    /// <summary>Subtracts what is not greater.</summary>
    internal static void Subtract(Span<uint> words, ReadOnlySpan<uint> subtrahend)
    {
        uint borrow = 0;
        for (int i = 0; i < words.Length; i++)
        {
            ulong difference = (ulong)words[i] - (i < subtrahend.Length ? subtrahend[i] : 0) - borrow;
            words[i] = (uint)difference;
            borrow = (uint)(difference >> 63);
        }
    }

    /// <summary>Shifts left by less than a word, and gives what leaves it.</summary>
    private static uint ShiftBits(Span<uint> words, int count)
    {
        uint carry = 0;
        for (int i = 0; i < words.Length; i++)
        {
            ulong wide = ((ulong)words[i] << count) | carry;
            words[i] = (uint)wide;
            carry = (uint)(wide >> 32);
        }

        return carry;
    }

    private static void ShiftBitsBack(Span<uint> words, int count)
    {
        uint carry = 0;
        for (int i = words.Length - 1; i >= 0; i--)
        {
            uint word = words[i];
            words[i] = (word >> count) | carry;
            carry = (uint)(((ulong)word << 32) >> count);
        }
    }
}
