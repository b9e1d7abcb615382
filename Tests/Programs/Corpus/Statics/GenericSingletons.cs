// covers: static-generic x class; lazy x class
using System;

namespace Programs.Statics.GenericSingletons;

internal static class Program
{
    internal static void Main()
    {
        Service<Clock>.Instance.Count += 5;
        Service<Clock>.Instance.Count++;
        Service<Lamp>.Instance.On = true;
        Console.WriteLine(Service<Clock>.Instance.Count);
        Console.WriteLine(Service<Lamp>.Instance.On);
        Console.WriteLine(Service<Clock>.Created + Service<Lamp>.Created);
        var lazy = new Lazy<int>(() =>
        {
            Console.WriteLine("computed");
            return 42;
        });
        Console.WriteLine(lazy.IsValueCreated);
        Console.WriteLine(lazy.Value + lazy.Value);
    }
}

internal static class Service<T>
    where T : class, new()
{
    private static T? s_instance;

    public static int Created { get; private set; }

    public static T Instance
    {
        get
        {
            if (s_instance is null)
            {
                Created++;
                s_instance = new T();
            }

            return s_instance;
        }
    }
}

internal sealed class Clock
{
    public int Count;
}

internal sealed class Lamp
{
    public bool On;
}
