// covers: nullable x field, array, generic; lifted x comparison
using System;
using System.Collections.Generic;

namespace Programs.Nullable.InStructures;

internal static class Program
{
    internal static void Main()
    {
        int?[] values = [1, null, 3, null, 5];
        int sum = 0, missing = 0;
        foreach (int? v in values)
        {
            if (v is { } x)
            {
                sum += x;
            }
            else
            {
                missing++;
            }
        }

        Console.WriteLine(sum * 10 + missing);
        var reading = new Reading { Celsius = null, Sensor = 4 };
        reading.Celsius ??= 21.5;
        reading.Sensor += 1;
        Console.WriteLine(reading.Celsius + reading.Sensor);
        Reading? maybe = null;
        Console.WriteLine(maybe?.Sensor is null);
        maybe = reading;
        Console.WriteLine(maybe.Value.Sensor);
        Console.WriteLine(Max<int>([3, null, 9, null]) ?? -1);
        Console.WriteLine(Max(new long?[] { null }) is null);
        Console.WriteLine(System.Nullable.Compare<int>(null, 3) + System.Nullable.GetUnderlyingType(typeof(int?))!.Name);
        Console.WriteLine(EqualityComparer<int?>.Default.Equals(null, null));
    }

    private static T? Max<T>(T?[] items)
        where T : struct, IComparable<T>
    {
        T? best = null;
        foreach (T? item in items)
        {
            if (item.HasValue && (best is null || item.Value.CompareTo(best.Value) > 0))
            {
                best = item;
            }
        }

        return best;
    }
}

internal struct Reading
{
    public double? Celsius;
    public int? Sensor;
}
