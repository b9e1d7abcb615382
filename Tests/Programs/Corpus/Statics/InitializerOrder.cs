// covers: static-initializer x int
using System;

namespace Programs.Statics.InitializerOrder;

internal static class Program
{
    internal static void Main()
    {
        Console.WriteLine(Chain.A);
        Console.WriteLine(Chain.B);
        Console.WriteLine(Chain.C);
        Console.WriteLine(Chain.Log);
    }
}

internal static class Chain
{
    public static int Log = 1;
    public static int A = Note(2) + B;
    public static int B = Note(3) + 5;
    public static int C = A + B + Note(4);

    static Chain() => Log = (Log * 10) + 9;

    private static int Note(int n)
    {
        Log = (Log * 10) + n;
        return n;
    }
}
