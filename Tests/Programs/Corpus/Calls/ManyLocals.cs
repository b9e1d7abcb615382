// covers: registers x int, long
using System;
using System.Runtime.CompilerServices;

namespace Programs.Calls.ManyLocals;

internal static class Program
{
    // More values live across a call than a frame keeps in registers.
    private static int s_seed = 12345;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Next() => s_seed = (s_seed * 1103515245) + 12345;

    internal static void Main()
    {
        int a = Next(), b = Next(), c = Next(), d = Next(), e = Next(), f = Next(), g = Next(), h = Next();
        long i = Next(), j = Next(), k = Next(), l = Next(), m = Next(), n = Next();
        for (int round = 0; round < 20; round++)
        {
            a += b ^ Next();
            b -= c;
            c ^= (int)i;
            d += e & Next();
            e = a - f;
            f *= 3;
            g ^= h >> 2;
            h += (int)(k >> 7);
            i += j * Next();
            j ^= k;
            k -= l + a;
            l = (l << 5) + m;
            m += n ^ b;
            n -= Next();
        }

        Console.WriteLine(a);
        Console.WriteLine(b);
        Console.WriteLine(c);
        Console.WriteLine(d);
        Console.WriteLine(e);
        Console.WriteLine(f);
        Console.WriteLine(g);
        Console.WriteLine(h);
        Console.WriteLine(i);
        Console.WriteLine(j);
        Console.WriteLine(k);
        Console.WriteLine(l);
        Console.WriteLine(m);
        Console.WriteLine(n);
    }
}
