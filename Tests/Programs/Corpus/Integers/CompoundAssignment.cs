// covers: assign-op x int, long, byte, uint
using System;

namespace Programs.Integers.CompoundAssignment;

internal static class Program
{
    private static int s_field = 3;

    internal static void Main()
    {
        int i = 10;
        long l = 10;
        byte b = 10;
        uint u = 10;
        for (int n = 1; n < 14; n++)
        {
            i += n;
            i *= 3;
            i -= n * n;
            i %= 10007;
            i ^= n << 3;
            i |= 1;
            l <<= 1;
            l += i;
            l /= 3;
            l &= 0xFFFFFFFFFF;
            b += (byte)n;
            b <<= 1;
            b >>= 1;
            b *= 5;
            u >>= 1;
            u -= 7;
            u ^= 0xF0;
            s_field += i++ + ++i;
            s_field -= i-- - --i;
            Console.WriteLine(i);
            Console.WriteLine(l);
            Console.WriteLine(b);
            Console.WriteLine(u);
            Console.WriteLine(s_field);
        }
    }
}
