// covers: exception-message x class
using System;
using System.Runtime.CompilerServices;

namespace Programs.Exceptions.Messages;

internal static class Program
{
    private static void Show(Action action)
    {
        try
        {
            action();
        }
        catch (Exception e)
        {
            Console.WriteLine(e.GetType().FullName + ": " + e.Message);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static object Null() => null!;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Zero() => 0;

    internal static void Main()
    {
        Show(() => throw new Exception());
        Show(() => throw new InvalidOperationException());
        Show(() => throw new ArgumentNullException("name"));
        Show(() => throw new ArgumentOutOfRangeException("index"));
        Show(() => throw new ArgumentException("wrong", "value"));
        Show(() => throw new NotImplementedException());
        Show(() => throw new FormatException("format"));
        Show(() => Null().ToString());
        Show(() => Console.WriteLine(1 / Zero()));
        Show(() => Console.WriteLine((new int[2])[Zero() + 2]));
        Show(() => Console.WriteLine(checked(int.MaxValue + (Zero() + 1))));
        Show(() => Console.WriteLine(new int[Zero() - 1].Length));
        Show(() => ArgumentNullException.ThrowIfNull(Null(), "thing"));
    }
}
