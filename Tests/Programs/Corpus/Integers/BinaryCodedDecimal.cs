// covers: bcd x uint; shift-add x uint
using System;
using System.Runtime.CompilerServices;

namespace Programs.Integers.BinaryCodedDecimal;

internal static class Program
{
    // Double dabble: binary to decimal digits by shifts and additions alone.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ulong ToDecimal(uint x)
    {
        ulong digits = 0;
        for (int bit = 31; bit >= 0; bit--)
        {
            for (int d = 0; d < 40; d += 4)
            {
                if (((digits >> d) & 15) >= 5)
                {
                    digits += 3UL << d;
                }
            }

            digits = (digits << 1) | ((x >> bit) & 1);
        }

        return digits;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static uint AddDecimal(uint a, uint b)
    {
        uint t = a + 0x06666666;
        uint sum = t + b;
        uint noCarry = ~(sum ^ t ^ b) & 0x11111110;
        return sum - ((noCarry >> 2) | (noCarry >> 3));
    }

    internal static void Main()
    {
        foreach (uint x in new uint[] { 0, 9, 10, 255, 65535, 1234567890, uint.MaxValue })
        {
            ulong d = ToDecimal(x);
            for (int at = 36; at >= 0; at -= 4)
            {
                Console.Write((int)((d >> at) & 15));
            }

            Console.WriteLine();
        }

        Console.WriteLine(AddDecimal(0x1999, 0x0001) == 0x2000);
        Console.WriteLine(AddDecimal(0x0123456, 0x0654321) == 0x0777777);
    }
}
