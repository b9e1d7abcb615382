// covers: overload x byte, int, long, uint, object
using System;
using System.Runtime.CompilerServices;

namespace Programs.Calls.Overloads;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string Of(byte x) => "byte";

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string Of(int x) => "int";

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string Of(long x) => "long";

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string Of(uint x) => "uint";

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string Of(ref int x) => "ref int";

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string Of(string x) => "string";

    internal static void Main()
    {
        byte b = 1;
        short s = 2;
        int i = 3;
        Console.WriteLine(Of(b));
        Console.WriteLine(Of(s));
        Console.WriteLine(Of(i));
        Console.WriteLine(Of(4L));
        Console.WriteLine(Of(5u));
        Console.WriteLine(Of(ref i));
        Console.WriteLine(Of("x"));
        Console.WriteLine(Of(b + b));
        Console.WriteLine(Of(i + 5u));
    }
}
