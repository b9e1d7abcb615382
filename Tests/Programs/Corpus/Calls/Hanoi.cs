// covers: recursion x int
using System;
using System.Runtime.CompilerServices;

namespace Programs.Calls.Hanoi;

internal static class Program
{
    private static int s_moves;
    private static long s_hash;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Move(int disks, int from, int to, int over)
    {
        if (disks == 0)
        {
            return;
        }

        Move(disks - 1, from, over, to);
        s_moves++;
        s_hash = ((s_hash * 31) + (disks * 16) + (from * 4) + to) % 1000000007;
        if (disks > 4)
        {
            Console.Write(disks);
            Console.Write(from);
            Console.Write(to);
            Console.Write(' ');
        }

        Move(disks - 1, over, to, from);
    }

    internal static void Main()
    {
        Move(9, 0, 2, 1);
        Console.WriteLine();
        Console.WriteLine(s_moves);
        Console.WriteLine(s_hash);
    }
}
