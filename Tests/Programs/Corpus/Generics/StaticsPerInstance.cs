// covers: generic-static x int, string, long
using System;

namespace Programs.Generics.StaticsPerInstance;

internal static class Program
{
    // Each closed type has static fields and a static constructor of its own.
    internal static void Main()
    {
        Counter<int>.Count++;
        Counter<int>.Count++;
        Counter<string>.Count += 10;
        Counter<long>.Count += 100;
        Console.WriteLine(Counter<int>.Count);
        Console.WriteLine(Counter<string>.Count);
        Console.WriteLine(Counter<long>.Count);
        Console.WriteLine(Counter<object>.Count);
        Console.WriteLine(Counter<int>.Name + Counter<string>.Name);
    }
}

internal static class Counter<T>
{
    public static readonly string Name;
    public static int Count;

    static Counter()
    {
        Count = typeof(T) == typeof(int) ? 1000 : 0;
        Name = typeof(T).Name;
    }
}
