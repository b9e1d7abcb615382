// covers: recursion x int, long; frame x int
using System;
using System.Runtime.CompilerServices;

namespace Programs.Calls.StackDepth;

internal static class Program
{
    // Frames with many locals, deep enough that windows are spilled to the stack and come back.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long Weigh(int depth, int a, int b, long c)
    {
        int x = a * 3, y = b ^ depth, z = x - y;
        long w = c + z;
        if (depth == 0)
        {
            return w;
        }

        long left = Weigh(depth - 1, z, x, w - 1);
        long right = depth % 3 == 0 ? Weigh(depth / 2, y, z, left) : 0;
        return left + (right * 7) + x + ((long)y << 16) + z - w;
    }

    internal static void Main()
    {
        for (int depth = 0; depth < 60; depth += 7)
        {
            Console.WriteLine(Weigh(depth, depth + 1, depth * 5, depth - 100));
        }
    }
}
