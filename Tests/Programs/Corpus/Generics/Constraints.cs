// covers: constraint x class, struct, new, interface, unmanaged
using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Programs.Generics.Constraints;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static T Make<T>()
        where T : new() => new();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int SizeOf<T>()
        where T : unmanaged
    {
        unsafe
        {
            return sizeof(T);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static T Largest<T>(IEnumerable<T> items)
        where T : IComparable<T>
    {
        T? best = default;
        bool any = false;
        foreach (T item in items)
        {
            if (!any || item.CompareTo(best!) > 0)
            {
                best = item;
                any = true;
            }
        }

        return best!;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string Kind<T>(T x)
        where T : notnull => x is string ? "string" : x is int ? "int" : typeof(T).IsValueType ? "value" : "class";

    internal static void Main()
    {
        Console.WriteLine(Make<Thing>().Number);
        Console.WriteLine(Make<int>());
        Console.WriteLine(Make<Spot>().X);
        Console.WriteLine(SizeOf<byte>() + SizeOf<long>() + SizeOf<Spot>());
        Console.WriteLine(Largest(new[] { 3, 9, 4 }));
        Console.WriteLine(Largest(new[] { 3L, -9L, 4L }));
        Console.WriteLine(Kind("s"));
        Console.WriteLine(Kind(5));
        Console.WriteLine(Kind(5L));
        Console.WriteLine(Kind(new Thing()));
    }
}

internal sealed class Thing
{
    public int Number = 17;
}

internal struct Spot
{
    public int X;
    public short Y;
}
