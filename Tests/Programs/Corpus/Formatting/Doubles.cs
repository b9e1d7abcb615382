// covers: to-string x double; shortest x double
using System;

namespace Programs.Formatting.Doubles;

internal static class Program
{
    internal static void Main()
    {
        double[] values = [0, -0.0, 1, -1, 0.1, 0.2 + 0.1, 1.0 / 3, 123456789, 1e15, 1e16, 1e21, 123456789012345680, 1e-4, 1e-5, 1.5e-10, double.MaxValue, double.Epsilon, double.NaN, double.PositiveInfinity, double.NegativeInfinity, 5e-324, 2.2250738585072014E-308, 9007199254740993, 0.30000000000000004, 100, 1234.5];
        foreach (double v in values)
        {
            Console.WriteLine(v);
            Console.WriteLine(-v * 3);
        }
    }
}
