// covers: static-constructor x class
using System;

namespace Programs.Statics.LazyConstructors;

internal static class Program
{
    // An explicit static constructor runs at the first access of a member, not before and only once.
    internal static void Main()
    {
        Console.WriteLine("begin");
        Console.WriteLine(Late.Constant);
        Console.WriteLine("constants do not count");
        if (Environment.ProcessorCount < 0)
        {
            Never.Touch();
        }

        Console.WriteLine(Late.Value);
        Late.Value = 5;
        Console.WriteLine(Late.Value);
        _ = new Instance();
        _ = new Instance();
        First.Touch();
    }
}

internal static class Late
{
    public const int Constant = 3;
    public static int Value;

    static Late()
    {
        Console.WriteLine("late");
        Value = 42;
    }
}

internal static class Never
{
    static Never() => Console.WriteLine("never");

    public static void Touch()
    {
    }
}

internal sealed class Instance
{
    static Instance() => Console.WriteLine("instance");

    public Instance() => Console.WriteLine("made");
}

// Two classes whose constructors need each other: the second sees the first unfinished.
internal static class First
{
    public static int Value;

    static First()
    {
        Console.WriteLine("first");
        Value = Second.Value + 1;
        Console.WriteLine(Value);
    }

    public static void Touch()
    {
    }
}

internal static class Second
{
    public static int Value;

    static Second()
    {
        Console.WriteLine("second");
        Value = First.Value + 10;
    }
}
