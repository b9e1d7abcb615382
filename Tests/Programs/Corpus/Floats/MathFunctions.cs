// covers: math x double, int, long; rounding x double
using System;

namespace Programs.Floats.MathFunctions;

internal static class Program
{
    internal static void Main()
    {
        double[] values = [0.5, 1.5, 2.5, -0.5, -1.5, -2.5, 2.4999, 1e15 + 0.5, -7.7];
        foreach (double v in values)
        {
            Console.WriteLine(Math.Round(v) + " " + Math.Floor(v) + " " + Math.Ceiling(v) + " " + Math.Truncate(v) + " " + Math.Abs(v) + " " + Math.Sign(v));
            Console.WriteLine(Math.Round(v, MidpointRounding.AwayFromZero) + " " + Math.Round(v, 1) + " " + Math.Sqrt(Math.Abs(v)));
        }

        Console.WriteLine(Math.Max(3, 7) + Math.Min(-3, 7) + Math.Clamp(50, 0, 10));
        Console.WriteLine(Math.Abs(-5L) + Math.Max(5L, -6L));
        Console.WriteLine(Math.DivRem(17, 5, out int rest) * 100 + rest);
        Console.WriteLine(Math.BigMul(int.MaxValue, int.MaxValue));
        Console.WriteLine(Math.FusedMultiplyAdd(0.1, 10, -1));
        Console.WriteLine(MathF.Sqrt(2) + MathF.Floor(-1.5f));
        Console.WriteLine(Math.CopySign(3, -0.0));
        Console.WriteLine(double.IsInteger(4.0));
    }
}
