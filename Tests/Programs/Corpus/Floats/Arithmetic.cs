// covers: add x double, float; sub x double, float; mul x double, float; div x double, float; rem x double, float
using System;
using System.Runtime.CompilerServices;

namespace Programs.Floats.Arithmetic;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Show(double a, double b)
    {
        Bits(a + b);
        Bits(a - b);
        Bits(a * b);
        Bits(a / b);
        Bits(a % b);
        Bits((float)a + (float)b);
        Bits((float)a * (float)b);
        Bits((float)a / (float)b);
        Console.WriteLine();
    }

    private static void Bits(double x)
    {
        Console.Write(double.IsNaN(x) ? -1 : BitConverter.DoubleToInt64Bits(x));
        Console.Write(' ');
    }

    internal static void Main()
    {
        double[] values = [0.0, 1.0, -1.5, 0.1, 1e300, -1e-300, 3.5e38, 1e-45, double.PositiveInfinity, double.NaN, double.Epsilon, 4503599627370497.5];
        foreach (double a in values)
        {
            foreach (double b in values)
            {
                Show(a, b);
            }
        }
    }
}
