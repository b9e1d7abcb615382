// covers: nullable x int, long, bool, struct, enum
using System;

namespace Programs.Nullable.Values;

internal static class Program
{
    internal static void Main()
    {
        int? a = null;
        int? b = 5;
        Console.WriteLine(a.HasValue);
        Console.WriteLine(b.Value);
        Console.WriteLine(a.GetValueOrDefault(7) + b.GetValueOrDefault());
        Console.WriteLine((a + b).HasValue);
        Console.WriteLine(b * b);
        Console.WriteLine(a == null);
        Console.WriteLine(a < b);
        Console.WriteLine(a >= b);
        Console.WriteLine(b == 5);
        bool? yes = true, no = false, maybe = null;
        Console.WriteLine((yes & maybe) is null);
        Console.WriteLine(no & maybe);
        Console.WriteLine(yes | maybe);
        Console.WriteLine((no | maybe).HasValue);
        long? wide = b;
        wide <<= 40;
        Console.WriteLine(wide);
        b++;
        a++;
        Console.WriteLine(b ?? -1);
        Console.WriteLine(a ?? -1);
        object? boxed = b;
        Console.WriteLine(boxed is int);
        boxed = a;
        Console.WriteLine(boxed is null);
        int? back = (int?)boxed;
        Console.WriteLine(back.HasValue);
        try
        {
            Console.WriteLine(a!.Value);
        }
        catch (InvalidOperationException)
        {
            Console.WriteLine("no value");
        }

        (int, string)? pair = (1, "x");
        Console.WriteLine(pair?.Item2);
        DayOfWeek? day = null;
        Console.WriteLine(day?.ToString() ?? "no day");
    }
}
