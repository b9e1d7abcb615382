// covers: format-D x int, long; format-X x int, byte, long; format-N x int; format-B x uint
using System;
using System.Globalization;

namespace Programs.Formatting.IntegerFormats;

internal static class Program
{
    internal static void Main()
    {
        int[] values = [0, 7, -7, 255, 123456789, int.MinValue, int.MaxValue];
        foreach (int v in values)
        {
            Console.WriteLine(v.ToString("D6", CultureInfo.InvariantCulture));
            Console.WriteLine(v.ToString("X", CultureInfo.InvariantCulture) + " " + v.ToString("x8", CultureInfo.InvariantCulture));
            Console.WriteLine(v.ToString("N0", CultureInfo.InvariantCulture));
            Console.WriteLine(((byte)v).ToString("X2", CultureInfo.InvariantCulture));
            Console.WriteLine(((long)v << 20).ToString("X16", CultureInfo.InvariantCulture));
            Console.WriteLine(((uint)v).ToString("B", CultureInfo.InvariantCulture));
            Console.WriteLine(v.ToString("G", CultureInfo.InvariantCulture));
        }
    }
}
