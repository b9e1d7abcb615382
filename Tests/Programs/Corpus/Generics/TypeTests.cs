// covers: is x T; cast x T; typeof x T
using System;
using System.Runtime.CompilerServices;

namespace Programs.Generics.TypeTests;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string What<T>(object o) => o is T t ? "yes " + t : "no";

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static T? As<T>(object o)
        where T : class => o as T;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static T Cast<T>(object o) => (T)o;

    internal static void Main()
    {
        object[] all = [5, "s", 5L, new[] { 1 }, new A<int>(), new A<string>()];
        foreach (object o in all)
        {
            Console.WriteLine(What<int>(o) + What<string>(o) + What<long>(o) + What<int[]>(o).Length + What<A<int>>(o).Length + What<int?>(o));
            Console.WriteLine(As<string>(o)?.Length ?? -1);
        }

        Console.WriteLine(Cast<int>(5) + Cast<string>("s"));
        try
        {
            Cast<int>("s");
        }
        catch (InvalidCastException)
        {
            Console.WriteLine("no cast");
        }

        Console.WriteLine(A<int>.Kind + A<string>.Kind + A<A<int>>.Kind);
        Console.WriteLine(typeof(A<int>) == typeof(A<string>));
    }
}

internal sealed class A<T>
{
    public static string Kind => typeof(T) == typeof(int) ? "int" : typeof(T) == typeof(string) ? "string" : "else";
}
