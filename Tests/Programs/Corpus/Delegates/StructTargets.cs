// covers: delegate x struct, boxed; closure x struct
using System;

namespace Programs.Delegates.StructTargets;

internal static class Program
{
    internal static void Main()
    {
        var point = new Point { X = 1 };
        Action move = point.Move;
        move();
        move();
        Console.WriteLine(point.X);
        Func<int> read = point.Read;
        point.X = 50;
        Console.WriteLine(read());
        Action moveCaptured = () => point.Move();
        moveCaptured();
        moveCaptured();
        Console.WriteLine(point.X);
        int[] values = [3, 1, 2];
        Comparison<int> order = (a, b) => point.X > 51 ? b - a : a - b;
        Array.Sort(values, order);
        Console.WriteLine(values[0]);
    }
}

internal struct Point
{
    public int X;

    public void Move() => X++;

    public readonly int Read() => X;
}
