// covers: shl x int, uint, long, ulong; shr x int, uint, long, ulong
using System;
using System.Runtime.CompilerServices;

namespace Programs.Integers.ShiftCounts;

internal static class Program
{
    // A count is taken modulo the width: of 32 the low five bits, of 64 six.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Narrow(int x, int count)
    {
        Console.WriteLine(x << count);
        Console.WriteLine(x >> count);
        Console.WriteLine(x >>> count);
        Console.WriteLine((uint)x << count);
        Console.WriteLine((uint)x >> count);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Wide(long x, int count)
    {
        Console.WriteLine(x << count);
        Console.WriteLine(x >> count);
        Console.WriteLine(x >>> count);
        Console.WriteLine((ulong)x >> count);
    }

    internal static void Main()
    {
        for (int count = -3; count < 70; count += 3)
        {
            Narrow(unchecked((int)0x87654321), count);
            Narrow(0x12345678, count);
            Wide(unchecked((long)0x8765432112345678), count);
            Wide(0x0123456789ABCDEF, count);
        }
    }
}
