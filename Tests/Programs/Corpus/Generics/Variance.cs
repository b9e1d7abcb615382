// covers: covariance x interface, delegate; contravariance x interface, delegate
using System;

namespace Programs.Generics.Variance;

internal static class Program
{
    internal static void Main()
    {
        IProducer<object> objects = new Strings();
        Console.WriteLine(objects.Make());
        IConsumer<string> strings = new Objects();
        strings.Take("taken");
        Func<object> make = () => "made";
        Func<string> makeString = () => "string";
        make = makeString;
        Console.WriteLine(make());
        Action<object> take = o => Console.WriteLine("object " + o);
        Action<string> takeString = take;
        takeString("text");
        Console.WriteLine(objects is IProducer<string>);
        Console.WriteLine((object)strings is IConsumer<int[]>);
    }
}

internal interface IProducer<out T>
{
    T Make();
}

internal interface IConsumer<in T>
{
    void Take(T item);
}

internal sealed class Strings : IProducer<string>
{
    public string Make() => "produced";
}

internal sealed class Objects : IConsumer<object>
{
    public void Take(object item) => Console.WriteLine(item);
}
