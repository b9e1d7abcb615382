// covers: shl x ulong; shr x ulong; funnel x ulong
using System;
using System.Runtime.CompilerServices;

namespace Programs.Integers.WideShiftsByVariable;

internal static class Program
{
    // Bit fields that cross the border of the two words.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ulong Extract(ulong x, int at, int width) => (x >> at) & (width == 64 ? ulong.MaxValue : (1UL << width) - 1);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ulong Insert(ulong x, int at, int width, ulong value)
    {
        ulong mask = ((1UL << width) - 1) << at;
        return (x & ~mask) | ((value << at) & mask);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long SignExtend(ulong x, int width) => (long)(x << (64 - width)) >> (64 - width);

    internal static void Main()
    {
        const ulong Pattern = 0xFEDCBA9876543210;
        for (int at = 0; at < 64; at += 9)
        {
            for (int width = 1; width + at <= 64; width += 13)
            {
                ulong field = Extract(Pattern, at, width);
                Console.Write(field);
                Console.Write(' ');
                Console.Write(SignExtend(field, width));
                Console.Write(' ');
                Console.WriteLine(Insert(0, at, width, field ^ ulong.MaxValue));
            }
        }
    }
}
