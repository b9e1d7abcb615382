// covers: closure x dictionary; delegate x generic
using System;
using System.Collections.Generic;

namespace Programs.Delegates.Memoize;

internal static class Program
{
    internal static void Main()
    {
        int calls = 0;
        Func<int, long>? f = null;
        f = Memoize<int, long>(n =>
        {
            calls++;
            return n < 2 ? n : f!(n - 1) + f(n - 2);
        });
        Console.WriteLine(f(60));
        Console.WriteLine(calls);
        Func<string, int> length = Memoize<string, int>(s => s.Length * 3);
        Console.WriteLine(length("abc") + length("abc"));
    }

    private static Func<TKey, TValue> Memoize<TKey, TValue>(Func<TKey, TValue> f)
        where TKey : notnull
    {
        var known = new Dictionary<TKey, TValue>();
        return key =>
        {
            if (!known.TryGetValue(key, out TValue? value))
            {
                value = f(key);
                known.Add(key, value);
            }

            return value;
        };
    }
}
