// covers: call-result x int, long, bool
using System;
using System.Runtime.CompilerServices;

namespace Programs.Calls.TailPositions;

internal static class Program
{
    // Results that are returned as they come, ignored, compared or converted.
    private static int s_effects;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Effect(int x)
    {
        s_effects += x;
        return s_effects;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Pass(int x) => Effect(x);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long PassWide(int x) => Effect(x);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static byte PassNarrow(int x) => (byte)Effect(x);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool PassBool(int x) => Effect(x) > 100;

    internal static void Main()
    {
        for (int i = 0; i < 9; i++)
        {
            Effect(i);
            _ = Pass(i);
            Console.WriteLine(Pass(i));
            Console.WriteLine(PassWide(-i * 50));
            Console.WriteLine(PassNarrow(i));
            Console.WriteLine(PassBool(i * 30));
        }
    }
}
