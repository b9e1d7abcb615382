// covers: struct-copy x int, long; struct-parameter x int
using System;
using System.Runtime.CompilerServices;

namespace Programs.Structs.ByValue;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Point Move(Point p, int dx)
    {
        p.X += dx;
        return p;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Reset(Point p) => p.X = p.Y = 0;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ResetRef(ref Point p) => p.X = p.Y = 0;

    internal static void Main()
    {
        var a = new Point(1, 2);
        Point b = a;
        b.X = 10;
        Point c = Move(b, 5);
        Reset(c);
        Console.WriteLine(a.X);
        Console.WriteLine(b.X);
        Console.WriteLine(c.X);
        Console.WriteLine(c.Sum());
        ResetRef(ref b);
        Console.WriteLine(b.Sum());
        c = default;
        Console.WriteLine(c.Sum());
        a = a with { Y = 40 };
        Console.WriteLine(a.Sum());
    }
}

internal struct Point(int x, int y)
{
    public int X = x;
    public int Y = y;

    public readonly int Sum() => X + Y;
}
