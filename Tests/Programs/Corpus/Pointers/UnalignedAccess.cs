// covers: unaligned x int, long, short, ulong
using System;

namespace Programs.Pointers.UnalignedAccess;

internal static unsafe class Program
{
    internal static void Main()
    {
        byte* bytes = stackalloc byte[24];
        for (int i = 0; i < 24; i++)
        {
            bytes[i] = (byte)((i * 37) + 11);
        }

        for (int i = 0; i < 9; i++)
        {
            Console.WriteLine(*(int*)(bytes + i));
            Console.WriteLine(*(short*)(bytes + i));
            Console.WriteLine(*(ulong*)(bytes + i));
        }

        *(int*)(bytes + 1) = 0x01020304;
        *(long*)(bytes + 7) = -2;
        *(ushort*)(bytes + 17) = 0xBEEF;
        for (int i = 0; i < 24; i++)
        {
            Console.WriteLine(bytes[i]);
        }
    }
}
