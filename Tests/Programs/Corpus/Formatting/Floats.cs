// covers: to-string x float; shortest x float
using System;

namespace Programs.Formatting.Floats;

internal static class Program
{
    internal static void Main()
    {
        float[] values = [0, 1, -1.5f, 0.1f, 0.2f + 0.1f, 1f / 3, 16777216, 123456.7f, 1e10f, 1e-5f, float.MaxValue, float.Epsilon, float.NaN, float.NegativeInfinity, 3.1415927f];
        foreach (float v in values)
        {
            Console.WriteLine(v);
            Console.WriteLine((double)v);
        }
    }
}
