// covers: ref x int, long, byte; out x int, long; in x long
using System;
using System.Runtime.CompilerServices;

namespace Programs.Calls.RefAndOut;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Swap(ref int a, ref int b)
    {
        int t = a;
        a = b;
        b = t;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryDivide(int a, int b, out int quotient, out long rest)
    {
        quotient = 0;
        rest = -1;
        if (b == 0)
        {
            return false;
        }

        quotient = a / b;
        rest = a % b;
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long Twice(in long x) => x + x;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ref int Larger(ref int a, ref int b)
    {
        if (a > b)
        {
            return ref a;
        }

        return ref b;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Bump(ref byte b, ref short s, ref long l)
    {
        b += 200;
        s -= 30000;
        l <<= 33;
    }

    internal static void Main()
    {
        int x = 3, y = 8;
        Swap(ref x, ref y);
        Console.WriteLine(x);
        Console.WriteLine(y);
        Larger(ref x, ref y) = -1;
        Larger(ref x, ref y) += 100;
        Console.WriteLine(x);
        Console.WriteLine(y);
        for (int i = -1; i < 3; i++)
        {
            Console.WriteLine(TryDivide(100, i, out int quotient, out long rest));
            Console.WriteLine(quotient);
            Console.WriteLine(rest);
        }

        byte b = 100;
        short s = -20000;
        long l = 5;
        Bump(ref b, ref s, ref l);
        Console.WriteLine(b);
        Console.WriteLine(s);
        Console.WriteLine(l);
        Console.WriteLine(Twice(l));
        Console.WriteLine(Twice(in l));
        ref int alias = ref x;
        alias *= 2;
        alias = ref y;
        alias++;
        Console.WriteLine(x + y);
    }
}
