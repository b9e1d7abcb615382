// covers: finally x int; return-in-try x int; break-in-try x int
using System;
using System.Runtime.CompilerServices;

namespace Programs.Exceptions.FinallyOrder;

internal static class Program
{
    private static int s_trace;

    private static void Note(int n)
    {
        s_trace++;
        Console.Write(n);
        Console.Write(' ');
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Returns(int x)
    {
        try
        {
            Note(1);
            if (x == 0)
            {
                return 10;
            }

            try
            {
                Note(2);
                if (x == 1)
                {
                    return 20;
                }
            }
            finally
            {
                Note(3);
            }

            Note(4);
        }
        finally
        {
            Note(5);
        }

        Note(6);
        return 30;
    }

    internal static void Main()
    {
        for (int i = 0; i < 3; i++)
        {
            Console.WriteLine(Returns(i));
        }

        for (int i = 0; i < 5; i++)
        {
            try
            {
                if (i == 1)
                {
                    continue;
                }

                if (i == 3)
                {
                    break;
                }

                Note(i);
            }
            finally
            {
                Note(100 + i);
            }
        }

        int n = 0;
    again:
        try
        {
            n++;
            if (n < 3)
            {
                goto again;
            }
        }
        finally
        {
            Note(n);
        }

        Console.WriteLine(s_trace);
    }
}
