// covers: recursion-mutual x int, bool
using System;
using System.Runtime.CompilerServices;

namespace Programs.Calls.MutualRecursion;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool IsEven(int n) => n == 0 || IsOdd(n - 1);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool IsOdd(int n) => n != 0 && IsEven(n - 1);

    // Hofstadter's female and male sequences.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Female(int n) => n == 0 ? 1 : n - Male(Female(n - 1));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Male(int n) => n == 0 ? 0 : n - Female(Male(n - 1));

    internal static void Main()
    {
        for (int i = 0; i < 25; i++)
        {
            Console.Write(IsEven(i * 7));
            Console.Write(' ');
            Console.Write(Female(i));
            Console.Write(' ');
            Console.WriteLine(Male(i));
        }
    }
}
