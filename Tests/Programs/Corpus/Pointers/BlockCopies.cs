// covers: copy-block x byte, struct; init-block x byte
using System;

namespace Programs.Pointers.BlockCopies;

internal static unsafe class Program
{
    internal static void Main()
    {
        byte* from = stackalloc byte[40];
        byte* to = stackalloc byte[40];
        System.Runtime.CompilerServices.Unsafe.InitBlock(to, 0xEE, 40);
        for (int i = 0; i < 40; i++)
        {
            from[i] = (byte)(i * 3);
        }

        for (int length = 0; length < 20; length += 3)
        {
            for (int shift = 0; shift < 4; shift++)
            {
                Buffer.MemoryCopy(from + shift, to + 5, 35, length);
                int sum = 0;
                for (int i = 0; i < 40; i++)
                {
                    sum = ((sum * 7) + to[i]) % 1000003;
                }

                Console.WriteLine(sum);
            }
        }

        // Overlapping, both ways.
        Buffer.MemoryCopy(from, from + 3, 37, 30);
        Buffer.MemoryCopy(from + 10, from + 2, 38, 25);
        for (int i = 0; i < 40; i++)
        {
            Console.Write(from[i]);
            Console.Write(' ');
        }

        Console.WriteLine();
        Big a = default;
        a.Values[3] = 7;
        Big* p = stackalloc Big[2];
        p[0] = a;
        p[1] = p[0];
        p[1].Values[3]++;
        Console.WriteLine(p[0].Values[3] + p[1].Values[3]);
    }
}

internal unsafe struct Big
{
    public fixed int Values[10];
}
