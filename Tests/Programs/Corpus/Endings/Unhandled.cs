// covers: unhandled x class
// alone
using System;
using System.Runtime.CompilerServices;

namespace Programs.Endings.Unhandled;

internal static class Program
{
    internal static void Main()
    {
        Console.WriteLine("begin");
        Fail(3);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Fail(int n)
    {
        if (n == 0)
        {
            throw new InvalidOperationException("nobody catches this");
        }

        Fail(n - 1);
    }
}
