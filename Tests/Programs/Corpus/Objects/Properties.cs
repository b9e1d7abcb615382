// covers: property x int, string; indexer x int; auto-property x long; init x int
using System;

namespace Programs.Objects.Properties;

internal static class Program
{
    internal static void Main()
    {
        var t = new Thermometer { Id = 7 };
        t.Celsius = 100;
        Console.WriteLine(t.Fahrenheit);
        t.Fahrenheit = 50;
        Console.WriteLine(t.Celsius);
        t.Celsius += 5;
        t.Celsius++;
        Console.WriteLine(t.Celsius);
        Console.WriteLine(t.Changes);
        t[3] = 30;
        t[4] += 12;
        t[3]--;
        Console.WriteLine(t[3] + t[4]);
        Console.WriteLine(t["name"]);
        Console.WriteLine(t.Id);
        Thermometer.Count += 4;
        Console.WriteLine(Thermometer.Count);
        Console.WriteLine(t.Half);
        t.Half = 100;
        Console.WriteLine(t.Half);
    }
}

internal sealed class Thermometer
{
    private readonly int[] _slots = new int[8];
    private int _celsius;

    public static int Count { get; set; } = 1;

    public int Id { get; init; }

    public long Changes { get; private set; }

    public int Half
    {
        get;
        set => field = value / 2;
    }

    public int Celsius
    {
        get => _celsius;
        set
        {
            _celsius = value;
            Changes++;
        }
    }

    public int Fahrenheit
    {
        get => (Celsius * 9 / 5) + 32;
        set => Celsius = (value - 32) * 5 / 9;
    }

    public int this[int slot]
    {
        get => _slots[slot];
        set => _slots[slot] = value;
    }

    public int this[string name] => name.Length;
}
