// covers: static-method x class; static-hiding x class; nested-class x class
using System;

namespace Programs.Objects.StaticPolymorphism;

internal static class Program
{
    internal static void Main()
    {
        Console.WriteLine(Base.Make().Kind);
        Console.WriteLine(Child.Make().Kind);
        Console.WriteLine(Child.Shared());
        Base.Count = 5;
        Child.Count++;
        Console.WriteLine(Base.Count);
        var builder = new Child.Builder();
        builder.Add(3).Add(4);
        Console.WriteLine(builder.Build().Kind);
    }
}

internal class Base
{
    public static int Count;
    public int Kind = 1;

    public static Base Make() => new();

    public static string Shared() => "shared";
}

internal sealed class Child : Base
{
    private Child(int kind) => Kind = kind;

    public static new Base Make() => new Child(2);

    public sealed class Builder
    {
        private int _sum;

        public Builder Add(int x)
        {
            _sum += x;
            return this;
        }

        public Child Build() => new(_sum);
    }
}
