// covers: saturate x int, byte, short
using System;
using System.Runtime.CompilerServices;

namespace Programs.Integers.Saturating;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int AddSaturating(int a, int b)
    {
        int sum = a + b;
        return ((a ^ sum) & (b ^ sum)) < 0 ? (a < 0 ? int.MinValue : int.MaxValue) : sum;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static byte Blend(byte a, byte b, int alpha)
    {
        int value = ((a * (256 - alpha)) + (b * alpha)) >> 8;
        return (byte)(value > 255 ? 255 : value < 0 ? 0 : value);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static short Clip(int x) => x > short.MaxValue ? short.MaxValue : x < short.MinValue ? short.MinValue : (short)x;

    internal static void Main()
    {
        int[] values = [0, 1, -1, int.MaxValue, int.MinValue, 2000000000, -2000000000];
        foreach (int a in values)
        {
            foreach (int b in values)
            {
                Console.Write(AddSaturating(a, b));
                Console.Write(' ');
            }

            Console.WriteLine(Clip(a >> 9));
        }

        for (int alpha = -64; alpha <= 384; alpha += 64)
        {
            Console.WriteLine(Blend(10, 250, alpha));
        }
    }
}
