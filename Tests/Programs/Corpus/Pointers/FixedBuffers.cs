// covers: fixed-buffer x byte, int; inline-array x int
using System;

namespace Programs.Pointers.FixedBuffers;

internal static unsafe class Program
{
    internal static void Main()
    {
        Packet packet = default;
        for (int i = 0; i < 6; i++)
        {
            packet.Address[i] = (byte)(i * 50);
            packet.Words[i % 3] += i;
        }

        Packet copy = packet;
        copy.Address[0] = 1;
        int sum = 0;
        for (int i = 0; i < 6; i++)
        {
            sum = (sum * 7) + packet.Address[i] + copy.Words[i % 3];
        }

        Console.WriteLine(sum);
        Console.WriteLine(copy.Address[0] + packet.Address[0]);
        Console.WriteLine(sizeof(Packet));
        Five five = default;
        for (int i = 0; i < 5; i++)
        {
            five[i] = i * 11;
        }

        Five other = five;
        other[2] = -1;
        int total = 0;
        foreach (int x in five)
        {
            total += x;
        }

        Console.WriteLine(total);
        Console.WriteLine(other[2] + five[2]);
    }
}

internal unsafe struct Packet
{
    public fixed byte Address[6];
    public fixed int Words[3];
}

[System.Runtime.CompilerServices.InlineArray(5)]
internal struct Five
{
    private int _first;
}
