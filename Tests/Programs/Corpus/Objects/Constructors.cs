// covers: constructor x class; field-initializer x int; constructor-chain x class
using System;

namespace Programs.Objects.Constructors;

internal static class Program
{
    internal static void Main()
    {
        _ = new Derived();
        _ = new Derived(5);
        var d = new Derived(6) { Extra = 7 };
        Console.WriteLine(d.Total);
    }
}

internal class Base
{
    protected int _first = Log.Say("base field", 1);

    public Base(int x)
    {
        Log.Say("base constructor", x);
        Hook();
    }

    protected virtual void Hook() => Log.Say("base hook", 0);
}

internal sealed class Derived : Base
{
    private readonly int _second = Log.Say("derived field", 2);

    public Derived()
        : this(Log.Say("argument", 4)) => Log.Say("derived constructor", 0);

    public Derived(int x)
        : base(x * 2) => Log.Say("derived constructor with argument", x);

    public int Extra { get; set; } = Log.Say("property", 3);

    public int Total => _first + _second + Extra;

    protected override void Hook() => Log.Say("derived hook, field is", _second);
}

internal static class Log
{
    public static int Say(string what, int value)
    {
        Console.Write(what);
        Console.Write(' ');
        Console.WriteLine(value);
        return value;
    }
}
