// covers: and x bool; or x bool; xor x bool; not x bool; shortcut x bool
using System;
using System.Runtime.CompilerServices;

namespace Programs.Integers.BooleanLogic;

internal static class Program
{
    private static int s_calls;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool Called(bool value)
    {
        s_calls++;
        return value;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Show(bool a, bool b)
    {
        Console.WriteLine(a & b);
        Console.WriteLine(a | b);
        Console.WriteLine(a ^ b);
        Console.WriteLine(!a);
        Console.WriteLine(a && b);
        Console.WriteLine(a || b);
        Console.WriteLine(a == b);
        Console.WriteLine(Called(a) && Called(b));
        Console.WriteLine(Called(a) || Called(b));
        Console.WriteLine(Called(a) & Called(b));
        Console.WriteLine(s_calls);
        Console.WriteLine(a ? !b || Called(a) : b && !a);
    }

    internal static void Main()
    {
        Show(false, false);
        Show(false, true);
        Show(true, false);
        Show(true, true);
        bool all = true;
        bool any = false;
        for (int i = 0; i < 20; i++)
        {
            all &= i % 7 < 6;
            any |= i == 19;
        }

        Console.WriteLine(all);
        Console.WriteLine(any);
    }
}
