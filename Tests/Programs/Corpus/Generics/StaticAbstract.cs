// covers: static-abstract x int, long, struct
using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Programs.Generics.StaticAbstract;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static T Sum<T>(T[] items)
        where T : INumber<T>
    {
        T sum = T.Zero;
        foreach (T item in items)
        {
            sum += item * T.One;
        }

        return sum;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static T Power<T>(T x, int n)
        where T : IRing<T>
    {
        T result = T.One;
        for (int i = 0; i < n; i++)
        {
            result *= x;
        }

        return result;
    }

    internal static void Main()
    {
        Console.WriteLine(Sum([1, 2, 3]));
        Console.WriteLine(Sum([1L << 40, 2, 3]));
        Console.WriteLine(Power(new Modular(3), 20).Value);
        Console.WriteLine(Power(new Turn(1), 7).Quarters);
    }
}

internal interface IRing<T>
    where T : IRing<T>
{
    static abstract T One { get; }

    static abstract T operator *(T a, T b);
}

internal readonly struct Modular(int value) : IRing<Modular>
{
    public int Value { get; } = value % 1009;

    public static Modular One => new(1);

    public static Modular operator *(Modular a, Modular b) => new(a.Value * b.Value);
}

internal sealed class Turn(int quarters) : IRing<Turn>
{
    public int Quarters { get; } = quarters % 4;

    public static Turn One => new(0);

    public static Turn operator *(Turn a, Turn b) => new(a.Quarters + b.Quarters);
}
