// covers: default x T; is-null x T
using System;
using System.Runtime.CompilerServices;

namespace Programs.Generics.DefaultAndNull;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string Describe<T>(T? value) => value is null ? "null" : value.Equals(default(T)) ? "default" : "value";

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool IsDefault<T>(T value) => Equals(value, default(T));

    internal static void Main()
    {
        Console.WriteLine(Describe(0));
        Console.WriteLine(Describe(1));
        Console.WriteLine(Describe<string>(null));
        Console.WriteLine(Describe("x"));
        Console.WriteLine(Describe<int?>(null));
        Console.WriteLine(Describe<int?>(0));
        Console.WriteLine(IsDefault((0, false)));
        Console.WriteLine(IsDefault((0, true)));
        Console.WriteLine(default(DateTimeKind) == DateTimeKind.Unspecified);
    }
}
