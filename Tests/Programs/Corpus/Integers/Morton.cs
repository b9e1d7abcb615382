// covers: bits-interleave x uint, ulong, ushort
using System;
using System.Runtime.CompilerServices;

namespace Programs.Integers.Morton;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static uint Spread(ushort x)
    {
        uint v = x;
        v = (v | (v << 8)) & 0x00FF00FF;
        v = (v | (v << 4)) & 0x0F0F0F0F;
        v = (v | (v << 2)) & 0x33333333;
        return (v | (v << 1)) & 0x55555555;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ushort Gather(uint v)
    {
        v &= 0x55555555;
        v = (v | (v >> 1)) & 0x33333333;
        v = (v | (v >> 2)) & 0x0F0F0F0F;
        v = (v | (v >> 4)) & 0x00FF00FF;
        return (ushort)(v | (v >> 8));
    }

    internal static void Main()
    {
        for (int i = 0; i < 20; i++)
        {
            ushort x = (ushort)(i * 3571), y = (ushort)(i * 7919);
            uint z = Spread(x) | (Spread(y) << 1);
            Console.Write(z);
            Console.Write(' ');
            Console.WriteLine(Gather(z) == x && Gather(z >> 1) == y);
        }
    }
}
