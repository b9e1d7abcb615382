// covers: extension-method x int, string, array; extension-block x int
using System;

namespace Programs.Extensions.Members;

internal static class Program
{
    internal static void Main()
    {
        Console.WriteLine(5.Squared());
        Console.WriteLine("abc".Twice().Twice());
        Console.WriteLine(new[] { 1, 2, 3 }.Second());
        Console.WriteLine(6.IsEven);
        Console.WriteLine(7.IsEven);
        Console.WriteLine(int.Answer);
        int x = 3;
        x.Increase();
        Console.WriteLine(x);
    }
}

internal static class Numbers
{
    public static int Squared(this int x) => x * x;

    public static string Twice(this string s) => s + s;

    public static T Second<T>(this T[] items) => items[1];

    public static void Increase(this ref int x) => x++;

    extension(int x)
    {
        public bool IsEven => x % 2 == 0;

        public static int Answer => 42;
    }
}
