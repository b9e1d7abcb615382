// covers: goto x int; irreducible x int
using System;
using System.Runtime.CompilerServices;

namespace Programs.Control.GotoStateMachine;

internal static class Program
{
    // A graph that no loop statement makes: two entries into one cycle.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Run(int x)
    {
        int steps = 0;
        if (x % 2 == 0)
        {
            goto second;
        }

    first:
        steps++;
        x -= 3;
        if (x < 0)
        {
            return steps;
        }

        if (x % 5 == 0)
        {
            goto first;
        }

    second:
        steps += 10;
        x -= 2;
        if (x > 0)
        {
            goto first;
        }

        if (x == 0)
        {
            x = 1;
            goto second;
        }

        return -steps;
    }

    internal static void Main()
    {
        for (int i = -2; i < 40; i++)
        {
            Console.WriteLine(Run(i));
        }
    }
}
