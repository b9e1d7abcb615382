// covers: conv x double-int, double-uint, double-long, double-ulong, double-byte, float-int, int-double, ulong-double, long-float, double-float
using System;
using System.Runtime.CompilerServices;

namespace Programs.Floats.Conversions;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void From(double d)
    {
        float f = (float)d;
        Console.WriteLine(unchecked((int)d));
        Console.WriteLine(unchecked((uint)d));
        Console.WriteLine(unchecked((long)d));
        Console.WriteLine(unchecked((ulong)d));
        Console.WriteLine(unchecked((int)f));
        Console.WriteLine(unchecked((ulong)f));
        Console.WriteLine(float.IsNaN(f) ? -1 : BitConverter.SingleToInt32Bits(f));
    }

    internal static void Main()
    {
        double[] values = [0, 0.9, -0.9, 1.5, -1.5, 255.9, 256, 2147483647, 2147483648, -2147483649, 4294967295, 4294967296, 9.3e18, -9.3e18, 1.9e19, 1e30, double.NaN, double.PositiveInfinity, double.NegativeInfinity];
        foreach (double v in values)
        {
            From(v);
        }

        long[] integers = [0, 1, -1, int.MaxValue, 1L << 53, (1L << 53) + 1, long.MaxValue, long.MinValue, 16777217];
        foreach (long i in integers)
        {
            Console.WriteLine(BitConverter.DoubleToInt64Bits(i));
            Console.WriteLine(BitConverter.DoubleToInt64Bits((ulong)i));
            Console.WriteLine(BitConverter.SingleToInt32Bits(i));
            Console.WriteLine(BitConverter.DoubleToInt64Bits((int)i));
            Console.WriteLine(BitConverter.DoubleToInt64Bits((uint)i));
        }
    }
}
