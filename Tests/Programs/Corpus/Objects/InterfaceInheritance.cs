// covers: interface-inheritance x class; interface-default x class; reimplementation x class
using System;

namespace Programs.Objects.InterfaceInheritance;

internal static class Program
{
    internal static void Main()
    {
        IShape[] shapes = [new Square(3), new Named(), new Renamed()];
        foreach (IShape s in shapes)
        {
            Console.WriteLine(s.Area());
            Console.WriteLine(s.Describe());
            if (s is INamed n)
            {
                Console.WriteLine(n.Name);
            }
        }

        INamed named = new Renamed();
        Console.WriteLine(named.Name);
        Console.WriteLine(new Renamed().Name);
        Console.WriteLine(((Named)named).Name);
    }
}

internal interface IShape
{
    int Area();

    string Describe() => Area() > 5 ? "large" : "small";
}

internal interface INamed : IShape
{
    string Name { get; }

    string IShape.Describe() => "named " + Name;
}

internal sealed class Square(int side) : IShape
{
    public int Area() => side * side;
}

internal class Named : INamed
{
    public string Name => "first";

    public virtual int Area() => 1;
}

internal sealed class Renamed : Named, INamed
{
    public new string Name => "second";

    public override int Area() => 2;
}
