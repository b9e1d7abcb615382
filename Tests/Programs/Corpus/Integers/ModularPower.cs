// covers: mul x ulong; rem x ulong; loop x ulong
using System;
using System.Runtime.CompilerServices;

namespace Programs.Integers.ModularPower;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ulong Power(ulong x, ulong n, ulong modulus)
    {
        ulong result = 1;
        for (x %= modulus; n > 0; n >>= 1)
        {
            if ((n & 1) != 0)
            {
                result = result * x % modulus;
            }

            x = x * x % modulus;
        }

        return result;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool IsProbablePrime(uint n)
    {
        if (n < 4)
        {
            return n > 1;
        }

        uint d = n - 1;
        int s = 0;
        while (d % 2 == 0)
        {
            d /= 2;
            s++;
        }

        for (uint witness = 2; witness < 12 && witness < n - 1; witness++)
        {
            ulong x = Power(witness, d, n);
            bool composite = x != 1 && x != n - 1;
            for (int i = 1; composite && i < s; i++)
            {
                x = x * x % n;
                composite = x != n - 1;
            }

            if (composite)
            {
                return false;
            }
        }

        return true;
    }

    internal static void Main()
    {
        for (uint n = 0; n < 60; n++)
        {
            if (IsProbablePrime(n))
            {
                Console.Write(n);
                Console.Write(' ');
            }
        }

        Console.WriteLine();
        Console.WriteLine(IsProbablePrime(2147483647));
        Console.WriteLine(IsProbablePrime(4294967291));
        Console.WriteLine(IsProbablePrime(3215031751));
        Console.WriteLine(Power(7, 123456789, 4294967291));
    }
}
