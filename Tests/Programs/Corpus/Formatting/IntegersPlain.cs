// covers: to-string x byte, sbyte, short, ushort, int, uint, long, ulong
using System;

namespace Programs.Formatting.IntegersPlain;

internal static class Program
{
    internal static void Main()
    {
        long x = 1;
        for (int i = 0; i < 20; i++)
        {
            Console.WriteLine(((byte)x).ToString() + " " + ((sbyte)x).ToString() + " " + ((short)x).ToString() + " " + ((ushort)x).ToString());
            Console.WriteLine(((int)x).ToString() + " " + ((uint)x).ToString() + " " + x.ToString() + " " + ((ulong)-x).ToString());
            x *= -13;
        }

        Console.WriteLine(int.MinValue.ToString() + long.MinValue + ulong.MaxValue + 0);
    }
}
