// covers: finally x int, long, struct; return-value x int
using System;
using System.Runtime.CompilerServices;

namespace Programs.Exceptions.FinallyChangesLocals;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Local()
    {
        int x = 1;
        try
        {
            x = 2;
            return x;
        }
        finally
        {
            x = 3;
            Console.WriteLine(x);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (int, long) Pair(bool fail)
    {
        (int A, long B) p = (1, 2);
        try
        {
            p.A = 10;
            if (fail)
            {
                throw new InvalidOperationException();
            }

            p.B = 20;
        }
        catch (InvalidOperationException)
        {
            p.B += 1000;
        }
        finally
        {
            p.A++;
        }

        return p;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int ByRef(ref int x)
    {
        try
        {
            x += 5;
            return x;
        }
        finally
        {
            x *= 2;
        }
    }

    internal static void Main()
    {
        Console.WriteLine(Local());
        Console.WriteLine(Pair(false).Item1 + Pair(false).Item2);
        Console.WriteLine(Pair(true).Item1 + Pair(true).Item2);
        int n = 1;
        Console.WriteLine(ByRef(ref n));
        Console.WriteLine(n);
    }
}
