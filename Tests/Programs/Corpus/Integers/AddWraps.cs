// covers: add x int, uint
using System;

namespace Programs.Integers.AddWraps;

internal static class Program
{
    internal static void Main()
    {
        int[] values = [0, 1, -1, int.MaxValue, int.MinValue, 0x55555555];
        foreach (int a in values)
        {
            foreach (int b in values)
            {
                Console.WriteLine(a + b);
                Console.WriteLine((uint)a + (uint)b);
            }
        }
    }
}
