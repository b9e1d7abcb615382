// covers: recursion x uint; backtracking x uint
using System;
using System.Runtime.CompilerServices;

namespace Programs.Calls.Queens;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Count(uint all, uint columns, uint left, uint right)
    {
        if (columns == all)
        {
            return 1;
        }

        int count = 0;
        for (uint free = all & ~(columns | left | right); free != 0; free &= free - 1)
        {
            uint place = free & (~free + 1);
            count += Count(all, columns | place, (left | place) << 1, (right | place) >> 1);
        }

        return count;
    }

    internal static void Main()
    {
        for (int n = 1; n <= 8; n++)
        {
            Console.WriteLine(Count((1u << n) - 1, 0, 0, 0));
        }
    }
}
