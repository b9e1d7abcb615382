// covers: add x nint, nuint; conv x int-nint, nint-int
using System;
using System.Runtime.CompilerServices;

namespace Programs.Integers.NativeInteger;

internal static class Program
{
    // Values that fit in 32 bits, where every width is equal.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static nint Sum(nint a, nint b) => a + b;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static nuint Product(nuint a, uint b) => a * b;

    internal static void Main()
    {
        nint x = -5;
        for (int i = 0; i < 10; i++)
        {
            x = Sum(x, i * 1000);
            Console.WriteLine((int)x);
            Console.WriteLine((int)(x / 7));
            Console.WriteLine((int)(x % 7));
            Console.WriteLine(x > 3000);
            Console.WriteLine((long)x << 3);
            Console.WriteLine((uint)Product((nuint)i, 1001));
        }
    }
}
