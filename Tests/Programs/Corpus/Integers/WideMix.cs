// covers: mul-high x ulong; rotate x ulong
using System;
using System.Runtime.CompilerServices;

namespace Programs.Integers.WideMix;

internal static class Program
{
    // A 64-bit mixer: multiplication, rotation, exclusive or.
    private static ulong Rotate(ulong x, int count) => (x << count) | (x >> (64 - count));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ulong High(ulong a, ulong b)
    {
        ulong low = (a & 0xFFFFFFFF) * (b & 0xFFFFFFFF);
        ulong middle = ((a >> 32) * (b & 0xFFFFFFFF)) + (low >> 32);
        ulong other = ((a & 0xFFFFFFFF) * (b >> 32)) + (middle & 0xFFFFFFFF);
        return ((a >> 32) * (b >> 32)) + (middle >> 32) + (other >> 32);
    }

    internal static void Main()
    {
        ulong state = 0x9E3779B97F4A7C15;
        for (int i = 0; i < 50; i++)
        {
            state ^= Rotate(state, 1 + (i % 63));
            state *= 0xBF58476D1CE4E5B9;
            state += High(state, 0x94D049BB133111EB);
            Console.WriteLine(state);
        }
    }
}
