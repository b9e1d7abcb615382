// covers: generic-virtual x class; generic-interface-method x class
using System;

namespace Programs.Generics.VirtualMethods;

internal static class Program
{
    internal static void Main()
    {
        Visitor[] visitors = [new Printer(), new Sizer()];
        foreach (Visitor v in visitors)
        {
            Console.WriteLine(v.Visit(5));
            Console.WriteLine(v.Visit("five"));
            Console.WriteLine(v.Visit(new[] { 1, 2 }));
            Console.WriteLine(v.Visit((byte)9));
        }

        IConverter c = new Doubler();
        Console.WriteLine(c.Convert(4, 5));
        Console.WriteLine(c.Convert("a", "b"));
    }
}

internal abstract class Visitor
{
    public abstract string Visit<T>(T item);
}

internal sealed class Printer : Visitor
{
    public override string Visit<T>(T item) => typeof(T).Name + " " + (item is int i ? i + 1 : -1);
}

internal sealed class Sizer : Visitor
{
    public override string Visit<T>(T item) => typeof(T).IsValueType ? "by value" : "by reference";
}

internal interface IConverter
{
    string Convert<T>(T a, T b);
}

internal sealed class Doubler : IConverter
{
    public string Convert<T>(T a, T b) => new Pair<T>(a, b).ToString();

    private sealed class Pair<T>(T a, T b)
    {
        public override string ToString() => a + "/" + b;
    }
}
