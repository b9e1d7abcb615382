// covers: deconstruct x class, struct, tuple; discard x tuple
using System;

namespace Programs.Patterns.Deconstruction;

internal static class Program
{
    internal static void Main()
    {
        var line = new Line(new Spot(1, 2), new Spot(3, 4));
        ((int x1, _), (_, int y2)) = line;
        Console.WriteLine(x1 + y2);
        (line.From.X, line.To.Y) = (line.To.Y, line.From.X);
        Console.WriteLine(line.From.X * 10 + line.To.Y);
        Console.WriteLine(line is ({ X: 4 }, (_, 1)) ? "matched" : "not");
        int a = 1, b = 2, c = 3;
        (a, b, c) = (c, a, b);
        Console.WriteLine(a * 100 + b * 10 + c);
        int[] v = [5, 6, 7];
        int i = 0;
        (v[i++], v[i++], v[i]) = (v[2], v[0], v[1]);
        Console.WriteLine(v[0] * 100 + v[1] * 10 + v[2]);
        foreach ((string name, int value) in new[] { ("x", 1), ("y", 2) })
        {
            Console.WriteLine(name + value);
        }
    }
}

internal sealed class Spot(int x, int y)
{
    public int X = x;
    public int Y = y;

    public void Deconstruct(out int x, out int y) => (x, y) = (X, Y);
}

internal sealed class Line(Spot from, Spot to)
{
    public Spot From => from;

    public Spot To => to;

    public void Deconstruct(out Spot from, out Spot to) => (from, to) = (From, To);
}
