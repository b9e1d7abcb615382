// covers: struct-interface x int; generic-struct x int
using System;
using System.Runtime.CompilerServices;

namespace Programs.Structs.PassedThroughInterfaces;

internal static class Program
{
    internal static void Main()
    {
        Console.WriteLine(Total(new Fixed(5), 3));
        Console.WriteLine(Total(new Scaled { Factor = 4, Offset = -1 }, 3));
        IValue[] all = [new Fixed(7), new Scaled { Factor = 2 }];
        int sum = 0;
        foreach (IValue v in all)
        {
            sum = (sum * 10) + v.At(sum + 1);
        }

        Console.WriteLine(sum);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Total<T>(T value, int n)
        where T : struct, IValue
    {
        int total = 0;
        for (int i = 0; i < n; i++)
        {
            total += value.At(i);
        }

        return total;
    }
}

internal interface IValue
{
    int At(int x);
}

internal readonly struct Fixed(int value) : IValue
{
    public int At(int x) => value;
}

internal struct Scaled : IValue
{
    public int Factor;
    public int Offset;

    public int At(int x) => (x * Factor) + Offset++;
}
