// covers: compare x double, float; nan x double, float
using System;
using System.Runtime.CompilerServices;

namespace Programs.Floats.Comparisons;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int All(double a, double b) => (a < b ? 1 : 0) + (a <= b ? 2 : 0) + (a > b ? 4 : 0) + (a >= b ? 8 : 0) + (a == b ? 16 : 0) + (a != b ? 32 : 0) + (!(a < b) ? 64 : 0);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int All(float a, float b) => (a < b ? 1 : 0) + (a <= b ? 2 : 0) + (a > b ? 4 : 0) + (a >= b ? 8 : 0) + (a == b ? 16 : 0) + (a != b ? 32 : 0) + (!(a >= b) ? 64 : 0);

    internal static void Main()
    {
        double[] values = [0.0, -0.0, 1, -1, double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.Epsilon];
        foreach (double a in values)
        {
            foreach (double b in values)
            {
                Console.Write(All(a, b));
                Console.Write(',');
                Console.Write(All((float)a, (float)b));
                Console.Write(',');
                Console.Write(a.CompareTo(b) + (a.Equals(b) ? 10 : 0));
                Console.Write(' ');
            }

            Console.WriteLine();
        }

        Console.WriteLine(double.IsNaN(values[4]) && !double.IsNaN(values[0]));
        Console.WriteLine(double.IsInfinity(values[5]) && double.IsFinite(1) && double.IsNegative(values[1]));
        Console.WriteLine(Math.Max(0.0, double.NaN) is double.NaN);
        Console.WriteLine(1 / Math.Min(0.0, -0.0) < 0);
    }
}
