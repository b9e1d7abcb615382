// covers: cast-invalid x class, interface, int, string
using System;
using System.Runtime.CompilerServices;

namespace Programs.Exceptions.InvalidCasts;

internal static class Program
{
    private static void Try(Func<object?> action)
    {
        try
        {
            Console.WriteLine(action() is null ? "null" : "fine");
        }
        catch (InvalidCastException)
        {
            Console.WriteLine("invalid cast");
        }
        catch (NullReferenceException)
        {
            Console.WriteLine("null reference");
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static object? Get(int i) => i switch { 0 => "text", 1 => 5, 2 => 5L, 3 => null, 4 => new int[1], _ => new object() };

    internal static void Main()
    {
        for (int i = 0; i < 6; i++)
        {
            Try(() => (string?)Get(i));
            Try(() => (int)Get(i)!);
            Try(() => (int?)Get(i));
            Try(() => (long)Get(i)!);
            Try(() => (IComparable?)Get(i));
            Try(() => (Array?)Get(i));
            Try(() => (object[]?)Get(i));
            Try(() => (DayOfWeek)Get(i)!);
        }
    }
}
