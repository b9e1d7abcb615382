// covers: literal x int, uint, long, ulong, char
using System;

namespace Programs.Integers.LiteralForms;

internal static class Program
{
    internal static void Main()
    {
        Console.WriteLine(0xFF + 0b1010_1010 + 1_000);
        Console.WriteLine(0xFFFF_FFFF);
        Console.WriteLine(0x7FFF_FFFF_FFFF_FFFF);
        Console.WriteLine(0x8000_0000_0000_0000);
        Console.WriteLine(-2147483648);
        Console.WriteLine(-9223372036854775808);
        Console.WriteLine(2048 + 2047 - 2049 + 4096 - 32768 + 65535 - 65536 + 131071);
        Console.WriteLine('\u0041' + '\x42' + '\'' + '\\' + '\0' + '\a');
        Console.WriteLine(1u + 2UL + 3u);
        Console.WriteLine(3L.GetType().Name.Length);
        const byte Small = 200;
        const int Derived = Small * 3 / 7 << 2;
        Console.WriteLine(Derived);
        Console.WriteLine(unchecked((int)0xDEADBEEF) + unchecked((short)0xBEEF) + unchecked((sbyte)0xEF));
    }
}
