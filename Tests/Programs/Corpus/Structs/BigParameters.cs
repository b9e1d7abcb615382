// covers: struct-parameter x long, int, byte
using System;
using System.Runtime.CompilerServices;

namespace Programs.Structs.BigParameters;

internal static class Program
{
    // Structures larger than the argument registers, passed by value beside scalars, and copied by each callee.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long Sum(int before, Big big, long after)
    {
        big.A += before;
        long sum = big.A + big.B + big.C + big.D + big.E + after;
        big.E = 0;
        return sum;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Big Double(Big big)
    {
        big.A *= 2;
        big.B *= 2;
        big.C *= 2;
        big.D *= 2;
        big.E *= 2;
        return big;
    }

    internal static void Main()
    {
        var big = new Big { A = 1, B = 20000000000, C = 3, D = -4, E = 5 };
        for (int i = 0; i < 5; i++)
        {
            Console.WriteLine(Sum(i, big, i * 1000));
            Console.WriteLine(Sum(i, Double(Double(big)), -1));
            big = Double(big);
        }

        Console.WriteLine(big.E);
    }
}

internal struct Big
{
    public int A;
    public long B;
    public byte C;
    public long D;
    public int E;
}
