// covers: static-field x int, long, byte, bool, string, struct
using System;
using System.Runtime.CompilerServices;

namespace Programs.Statics.Fields;

internal static class Program
{
    private static int s_int = 7;
    private static long s_long = -1;
    private static byte s_byte;
    private static bool s_bool = true;
    private static string? s_text;
    private static (int, long) s_pair = (1, 2);
    private static readonly int s_fixed = s_int * 6;
    private const long Constant = 1L << 40;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Change()
    {
        s_int = s_int * 5 + 1;
        s_long <<= 9;
        s_byte += 77;
        s_bool = !s_bool;
        s_text = s_text is null ? "set" : null;
        s_pair.Item1 -= s_byte;
        s_pair.Item2 += Constant;
    }

    internal static void Main()
    {
        for (int i = 0; i < 5; i++)
        {
            Console.WriteLine(s_int);
            Console.WriteLine(s_long);
            Console.WriteLine(s_byte);
            Console.WriteLine(s_bool);
            Console.WriteLine(s_text);
            Console.WriteLine(s_pair.Item1);
            Console.WriteLine(s_pair.Item2);
            Change();
        }

        Console.WriteLine(s_fixed);
    }
}
