// covers: using x class, struct; dispose x class, struct
using System;

namespace Programs.Exceptions.Using;

internal static class Program
{
    internal static void Main()
    {
        using var outer = new Resource("outer");
        using (var a = new Resource("a"))
        using (new Resource("b"))
        {
            Console.WriteLine("body of " + a.Name);
        }

        try
        {
            using var c = new Resource("c");
            using Slot d = new(5);
            throw new InvalidOperationException("thrown in using");
        }
        catch (InvalidOperationException e)
        {
            Console.WriteLine(e.Message);
        }

        using Resource? nothing = null;
        Console.WriteLine("end of Main");
    }
}

internal sealed class Resource : IDisposable
{
    public Resource(string name)
    {
        Name = name;
        Console.WriteLine("open " + name);
    }

    public string Name { get; }

    public void Dispose() => Console.WriteLine("close " + Name);
}

internal struct Slot(int number) : IDisposable
{
    private int _number = number;

    public void Dispose() => Console.WriteLine("slot " + _number++);
}
