using System;
using System.Numerics;
using DeviceKit.CoreLib.Arithmetic;
using Xunit;

namespace DeviceKit.CoreLib.Tests.Arithmetic.Formatting;

public sealed class WordIntegerTests
{
    /// <summary>Words at which estimates of quotients go wrong: the rare corrections of long division are met by these alone.</summary>
    private static readonly uint[] s_words = [0, 1, 3, 0x7FFF_FFFF, 0x8000_0000, 0x8000_0001, 0xFFFF_FFFE, 0xFFFF_FFFF];

    [Fact]
    public void Divide_OfDelicateWords_IsAsOfBigIntegers()
    {
        int cases = s_words.Length * s_words.Length * s_words.Length;
        for (int dividend = 0; dividend < cases * s_words.Length; dividend += 5)
        {
            for (int divisor = 1; divisor < cases; divisor += 3)
            {
                CheckDivision([Word(dividend, 0), Word(dividend, 1), Word(dividend, 2), Word(dividend, 3)], [Word(divisor, 0), Word(divisor, 1), Word(divisor, 2)]);
            }
        }
    }

    [Fact]
    public void Divide_OfSeededWords_IsAsOfBigIntegers()
    {
        var source = new NumberSource();
        for (int i = 0; i < Cases.Count; i++)
        {
            uint[] dividend = Words(source, 1 + source.Below(7));
            CheckDivision(dividend, Words(source, 1 + source.Below(4)));
        }
    }

    [Fact]
    public void ShiftLeft_IsAsOfBigIntegers()
    {
        var source = new NumberSource();
        for (int i = 0; i < Cases.Count; i++)
        {
            Span<uint> words = new uint[12];
            ulong value = source.Integer();
            int first = source.Below(64);
            int length = WordInteger.SetShifted(words, value, first);
            int count = source.Below(180);
            length = WordInteger.ShiftLeft(words, length, count);
            Assert.Equal(new BigInteger(value) << (first + count), Value(words[..length]));
        }
    }

    private static void CheckDivision(ReadOnlySpan<uint> dividend, ReadOnlySpan<uint> divisor)
    {
        int divisorLength = WordInteger.Trim(divisor, divisor.Length);
        if (divisorLength == 0)
        {
            return;
        }

        Span<uint> rest = stackalloc uint[9];
        Span<uint> by = stackalloc uint[5];
        Span<uint> quotient = stackalloc uint[9];
        dividend.CopyTo(rest);
        divisor.CopyTo(by);
        int length = WordInteger.Divide(rest, WordInteger.Trim(dividend, dividend.Length), by, divisorLength, quotient);
        BigInteger wanted = BigInteger.DivRem(Value(dividend), Value(divisor), out BigInteger wantedRest);
        if (Value(quotient[..length]) != wanted || Value(rest[..Math.Max(divisorLength, dividend.Length)]) != wantedRest || !by[..divisor.Length].SequenceEqual(divisor))
        {
            Assert.Fail($"{Value(dividend):X} / {Value(divisor):X}");
        }
    }

    private static uint Word(int digits, int index) => s_words[(digits >> (3 * index)) & 7];

    private static uint[] Words(NumberSource source, int length)
    {
        uint[] words = new uint[length];
        for (int i = 0; i < length; i++)
        {
            words[i] = source.Below(2) == 0 ? (uint)source.Bits() : s_words[source.Below(s_words.Length)];
        }

        return words;
    }

    private static BigInteger Value(ReadOnlySpan<uint> words)
    {
        BigInteger value = 0;
        for (int i = words.Length - 1; i >= 0; i--)
        {
            value = (value << 32) | words[i];
        }

        return value;
    }
}
