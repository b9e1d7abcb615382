// covers: decimal x arithmetic, format, parse
using System;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Programs.Floats.Decimals;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static decimal Twice(decimal x) => x * 2;

    internal static void Main()
    {
        decimal price = 19.99m;
        decimal total = 0;
        for (int i = 1; i <= 7; i++)
        {
            total += price * i;
        }

        Console.WriteLine(total);
        Console.WriteLine(total / 7);
        Console.WriteLine(1m / 3);
        Console.WriteLine(10m % 3.3m);
        Console.WriteLine(1.10m + 2.20m);
        Console.WriteLine(0.1m + 0.2m == 0.3m);
        Console.WriteLine(decimal.Round(2.345m, 2) + " " + decimal.Floor(-2.5m));
        Console.WriteLine((int)7.9m + (long)-7.9m);
        Console.WriteLine(decimal.Parse("123.4500", CultureInfo.InvariantCulture));
        Console.WriteLine(1234567.891m.ToString("N2", CultureInfo.InvariantCulture));
        Console.WriteLine(decimal.MaxValue);
        Console.WriteLine((double)0.1m);
        Console.WriteLine((decimal)0.1);
        try
        {
            Console.WriteLine(Twice(decimal.MaxValue));
        }
        catch (OverflowException)
        {
            Console.WriteLine("overflow");
        }
    }
}
