// covers: typeof x int, class, generic, array; gettype x class, int
using System;
using System.Collections.Generic;

namespace Programs.Library.TypeNames;

internal static class Program
{
    internal static void Main()
    {
        Console.WriteLine(typeof(int).Name + " " + typeof(int).FullName);
        Console.WriteLine(typeof(Thing).Name + " " + typeof(Thing).FullName);
        Console.WriteLine(new Derived().GetType().Name);
        Console.WriteLine(((object)5).GetType() == typeof(int));
        Console.WriteLine(((Thing)new Derived()).GetType() == typeof(Thing));
        Console.WriteLine(typeof(int[]).Name);
        Console.WriteLine(typeof(List<int>).Name);
        Console.WriteLine(typeof(Thing.Inner).Name);
        Console.WriteLine(new int[2].GetType() == typeof(int[]));
        Console.WriteLine(Name<string>() + Name<long>());
        Console.WriteLine(typeof(Derived).IsValueType || typeof(int).IsValueType);
        Console.WriteLine(nameof(Thing) + nameof(List<int>.Count));
    }

    private static string Name<T>() => typeof(T).Name;
}

internal class Thing
{
    internal sealed class Inner
    {
    }
}

internal sealed class Derived : Thing
{
}
