// covers: struct-this x int, uint
using System;

namespace Programs.Structs.MutationThroughThis;

internal static class Program
{
    // A method of a structure changes the place that it was called on, and of a read-only place a copy.
    private static readonly Counter s_fixed = new();
    private static Counter s_free;

    internal static void Main()
    {
        Counter local = default;
        for (int i = 0; i < 5; i++)
        {
            local.Next();
            s_free.Next();
            s_fixed.Next();
        }

        Console.WriteLine(local.Count);
        Console.WriteLine(s_free.Count);
        Console.WriteLine(s_fixed.Count);
        ref Counter alias = ref s_free;
        alias.Next();
        alias.Become(new Counter { Count = 100 });
        Console.WriteLine(s_free.Count);
        Console.WriteLine(s_free.Next().Next().Count);
        Console.WriteLine(s_free.Count);
    }
}

internal struct Counter
{
    public int Count;

    public Counter Next()
    {
        Count++;
        return this;
    }

    public void Become(Counter other) => this = other;
}
