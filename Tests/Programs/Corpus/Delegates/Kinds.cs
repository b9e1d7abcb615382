// covers: delegate x static, instance, virtual, struct, extension
using System;

namespace Programs.Delegates.Kinds;

internal static class Program
{
    internal static void Main()
    {
        var calls = new Adder { Base = 100 };
        Func<int, int> f = Twice;
        Console.WriteLine(f(4));
        f = calls.Add;
        Console.WriteLine(f(4));
        calls.Base = 200;
        Console.WriteLine(f(4));
        Adder virtualCalls = new Subtracter { Base = 100 };
        f = virtualCalls.Add;
        Console.WriteLine(f(4));
        var s = new Scale { Factor = 3 };
        f = s.Apply;
        s.Factor = 5;
        Console.WriteLine(f(4));
        f = "four".Plus;
        Console.WriteLine(f(4));
        Func<string, int, int> open = Extensions.Plus;
        Console.WriteLine(open("seven", 1));
        Combine combine = (ref int x, long y) => x += (int)y;
        int place = 1;
        combine(ref place, 41);
        Console.WriteLine(place);
    }

    private static int Twice(int x) => x * 2;
}

internal delegate void Combine(ref int x, long y);

internal class Adder
{
    public int Base;

    public virtual int Add(int x) => Base + x;
}

internal sealed class Subtracter : Adder
{
    public override int Add(int x) => Base - x;
}

internal struct Scale
{
    public int Factor;

    public readonly int Apply(int x) => x * Factor;
}

internal static class Extensions
{
    public static int Plus(this string text, int x) => text.Length + x;
}
