// covers: out-of-memory x array
using System;
using System.Runtime.CompilerServices;

namespace Programs.Memory.OutOfMemoryCaught;

internal static class Program
{
    // A request that can never be met throws, and the program goes on.
    internal static void Main()
    {
        try
        {
            Console.WriteLine(Make(int.MaxValue).Length);
        }
        catch (OutOfMemoryException)
        {
            Console.WriteLine("too much");
        }

        Console.WriteLine(Make(100).Length);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long[] Make(int n) => new long[n];
}
