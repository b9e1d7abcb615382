// covers: bit-operations x uint, ulong, int; rotate x uint, ulong
using System;
using System.Numerics;

namespace Programs.Library.Bits;

internal static class Program
{
    internal static void Main()
    {
        uint x = 0x00F0_1234;
        for (int i = 0; i < 8; i++)
        {
            Console.WriteLine(BitOperations.PopCount(x) + " " + BitOperations.LeadingZeroCount(x) + " " + BitOperations.TrailingZeroCount(x) + " " + BitOperations.Log2(x));
            Console.WriteLine(BitOperations.RotateLeft(x, i * 5) + " " + BitOperations.RotateRight(x, i));
            Console.WriteLine(BitOperations.PopCount((ulong)x << i * 4) + " " + BitOperations.LeadingZeroCount((ulong)x << 7) + " " + BitOperations.RotateLeft((ulong)x, 37));
            x = (x * 2654435761) >> i;
        }

        Console.WriteLine(BitOperations.LeadingZeroCount(0u) + BitOperations.TrailingZeroCount(0));
        Console.WriteLine(BitOperations.IsPow2(64) && !BitOperations.IsPow2(65));
        Console.WriteLine(BitOperations.RoundUpToPowerOf2(33u));
        Console.WriteLine(int.PopCount(-1) + long.LeadingZeroCount(1));
    }
}
