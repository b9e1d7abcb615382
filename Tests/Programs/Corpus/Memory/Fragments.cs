// covers: allocate x array, string; collect-fragmentation x byte
using System;

namespace Programs.Memory.Fragments;

internal static class Program
{
    // Small and large blocks in turn; the small ones live on and must not keep the large ones from finding room.
    internal static void Main()
    {
        var kept = new byte[100][];
        int total = 0;
        for (int i = 0; i < 400; i++)
        {
            var large = new byte[5000];
            large[4999] = (byte)i;
            kept[i % 100] = new byte[20];
            kept[i % 100][5] = (byte)(i * 3);
            total += large[4999];
        }

        int sum = 0;
        foreach (byte[] b in kept)
        {
            sum += b[5];
        }

        Console.WriteLine(total);
        Console.WriteLine(sum);
    }
}
