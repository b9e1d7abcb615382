// covers: carry x uint, ulong; array x uint
using System;

namespace Programs.Integers.BigNumbers;

internal static class Program
{
    // Factorials and Fibonacci numbers of hundreds of bits, as words of 32.
    internal static void Main()
    {
        uint[] factorial = [1];
        for (uint i = 2; i <= 60; i++)
        {
            factorial = Multiply(factorial, i);
        }

        Console.WriteLine(Text(factorial));
        uint[] a = [0], b = [1];
        for (int i = 0; i < 300; i++)
        {
            (a, b) = (b, Add(a, b));
        }

        Console.WriteLine(Text(a));
    }

    private static uint[] Multiply(uint[] x, uint by)
    {
        var result = new uint[x.Length + 1];
        ulong carry = 0;
        for (int i = 0; i < x.Length; i++)
        {
            carry += (ulong)x[i] * by;
            result[i] = (uint)carry;
            carry >>= 32;
        }

        result[x.Length] = (uint)carry;
        return Trim(result);
    }

    private static uint[] Add(uint[] x, uint[] y)
    {
        var result = new uint[Math.Max(x.Length, y.Length) + 1];
        ulong carry = 0;
        for (int i = 0; i < result.Length; i++)
        {
            carry += (i < x.Length ? x[i] : 0UL) + (i < y.Length ? y[i] : 0UL);
            result[i] = (uint)carry;
            carry >>= 32;
        }

        return Trim(result);
    }

    private static uint[] Trim(uint[] x)
    {
        int length = x.Length;
        while (length > 1 && x[length - 1] == 0)
        {
            length--;
        }

        return x[..length];
    }

    private static string Text(uint[] x)
    {
        x = (uint[])x.Clone();
        var digits = new char[x.Length * 10];
        int at = digits.Length;
        while (x.Length > 1 || x[0] != 0)
        {
            ulong rest = 0;
            for (int i = x.Length - 1; i >= 0; i--)
            {
                rest = (rest << 32) | x[i];
                x[i] = (uint)(rest / 10);
                rest %= 10;
            }

            digits[--at] = (char)('0' + rest);
            x = Trim(x);
        }

        return new string(digits, at, digits.Length - at);
    }
}
