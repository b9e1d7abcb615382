// covers: record x inheritance, generic; with x derived
using System;

namespace Programs.Records.Hierarchies;

internal static class Program
{
    internal static void Main()
    {
        Shape[] shapes = [new Circle(2), new Rectangle(3, 4), new Rectangle(3, 4) { Label = "named" }, new Circle(2)];
        for (int i = 0; i < shapes.Length; i++)
        {
            for (int j = 0; j < shapes.Length; j++)
            {
                Console.Write(shapes[i] == shapes[j] ? '=' : '.');
            }

            Console.WriteLine(" " + shapes[i].Area);
        }

        Shape copy = shapes[1] with { Label = "copy" };
        Console.WriteLine(copy.Label + copy.Area);
        Console.WriteLine(copy is Rectangle { Width: 3 });
        var pair = new Box<int>(5, "five");
        Console.WriteLine(pair with { Item = 6 } == new Box<int>(6, "five"));
        (int item, string name) = pair;
        Console.WriteLine(item + name);
    }
}

internal abstract record Shape
{
    public string? Label { get; init; }

    public abstract int Area { get; }
}

internal sealed record Circle(int Radius) : Shape
{
    public override int Area => 3 * Radius * Radius;
}

internal sealed record Rectangle(int Width, int Height) : Shape
{
    public override int Area => Width * Height;
}

internal sealed record Box<T>(T Item, string Name);
