// covers: array x struct; ref-element x struct
using System;

namespace Programs.Arrays.OfStructs;

internal static class Program
{
    internal static void Main()
    {
        var points = new Point[6];
        for (int i = 0; i < points.Length; i++)
        {
            points[i].X = i;
            points[i].Y = i * 100L;
            points[i].Name = i % 2 == 0 ? "even" : "odd";
        }

        Point copy = points[2];
        copy.X = 77;
        points[3] = copy;
        ref Point r = ref points[4];
        r.X += 1000;
        r = new Point { X = r.X, Y = -1, Name = "replaced" };
        points[5].Move(5);
        foreach (Point p in points)
        {
            Console.Write(p.X);
            Console.Write(' ');
            Console.Write(p.Y);
            Console.Write(' ');
            Console.WriteLine(p.Name);
        }

        Array.Clear(points);
        Console.WriteLine(points[4].Name is null);
    }
}

internal struct Point
{
    public int X;
    public long Y;
    public string? Name;

    public void Move(int by) => X += by;
}
