// covers: random x int, double, long, byte
using System;

namespace Programs.Library.SeededRandom;

internal static class Program
{
    // .NET's sequence for a seed is fixed.
    internal static void Main()
    {
        var random = new Random(12345);
        for (int i = 0; i < 10; i++)
        {
            Console.WriteLine(random.Next());
            Console.WriteLine(random.Next(100));
            Console.WriteLine(random.Next(-50, 50));
            Console.WriteLine(random.NextDouble());
        }

        byte[] bytes = new byte[8];
        random.NextBytes(bytes);
        Console.WriteLine(Convert.ToHexString(bytes));
        Console.WriteLine(random.NextInt64());
        Console.WriteLine(new Random(-7).Next());
    }
}
