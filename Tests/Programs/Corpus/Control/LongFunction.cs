// covers: branch-far x int
using System;
using System.Runtime.CompilerServices;

namespace Programs.Control.LongFunction;

internal static class Program
{
    // A body so long that branches over it do not reach with their short forms.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long Step(int kind, long x)
    {
        if (kind > 0)
        {
            x = (x * 31) ^ (x >> 3); x += 11; x ^= x << 7; x -= x >> 11; x = (x * 37) + 5; x ^= 0x1234567; x += x << 3; x ^= x >> 17;
            x = (x * 41) ^ (x >> 5); x += 13; x ^= x << 9; x -= x >> 13; x = (x * 43) + 7; x ^= 0x2345678; x += x << 5; x ^= x >> 19;
            x = (x * 47) ^ (x >> 7); x += 17; x ^= x << 11; x -= x >> 15; x = (x * 53) + 9; x ^= 0x3456789; x += x << 7; x ^= x >> 21;
            x = (x * 59) ^ (x >> 9); x += 19; x ^= x << 13; x -= x >> 17; x = (x * 61) + 11; x ^= 0x4567891; x += x << 9; x ^= x >> 23;
            x = (x * 67) ^ (x >> 11); x += 23; x ^= x << 15; x -= x >> 19; x = (x * 71) + 13; x ^= 0x5678912; x += x << 11; x ^= x >> 25;
        }

        if (kind > 1)
        {
            x = (x / 3) + (x % 5); x ^= x << 6; x = (x / 7) - (x % 11); x ^= x << 8; x = (x / 13) + (x % 17); x ^= x << 10; x = (x / 19) - (x % 23);
            x ^= x << 12; x = (x / 29) + (x % 31); x ^= x << 14; x = (x / 37) - (x % 41); x ^= x << 16; x = (x / 43) + (x % 47); x ^= x << 18;
            x = (x / 53) - (x % 59); x ^= x << 20; x = (x / 61) + (x % 67); x ^= x << 22; x = (x / 71) - (x % 73); x ^= x << 24; x = (x / 79) + (x % 83);
        }

        return x;
    }

    internal static void Main()
    {
        long x = 1;
        for (int i = 0; i < 12; i++)
        {
            x = Step(i % 3, x);
            Console.WriteLine(x);
        }
    }
}
