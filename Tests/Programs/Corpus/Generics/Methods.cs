// covers: generic-method x int, long, string, struct, class
using System;
using System.Runtime.CompilerServices;

namespace Programs.Generics.Methods;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static T Same<T>(T x) => x;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Swap<T>(ref T a, ref T b) => (a, b) = (b, a);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static T[] Repeat<T>(T x, int n)
    {
        var result = new T[n];
        for (int i = 0; i < n; i++)
        {
            result[i] = x;
        }

        return result;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Count<T>(T[] items, T wanted)
        where T : IEquatable<T>
    {
        int count = 0;
        foreach (T item in items)
        {
            if (item.Equals(wanted))
            {
                count++;
            }
        }

        return count;
    }

    internal static void Main()
    {
        Console.WriteLine(Same(5));
        Console.WriteLine(Same(5L << 40));
        Console.WriteLine(Same("text"));
        Console.WriteLine(Same((byte)255));
        int a = 1, b = 2;
        Swap(ref a, ref b);
        Console.WriteLine(a);
        string x = "x", y = "y";
        Swap(ref x, ref y);
        Console.WriteLine(x);
        (int, long) p = (1, 2), q = (3, 4);
        Swap(ref p, ref q);
        Console.WriteLine(p.Item1 + p.Item2);
        Console.WriteLine(Repeat('z', 4).Length);
        Console.WriteLine(Repeat("s", 3)[2]);
        Console.WriteLine(Repeat(1L << 33, 3)[1]);
        Console.WriteLine(Count([1, 2, 1, 1], 1));
        Console.WriteLine(Count(["a", "b"], "b"));
    }
}
