// covers: function-pointer x int, long
using System;
using System.Runtime.CompilerServices;

namespace Programs.Calls.FunctionPointers;

internal static unsafe class Program
{
    private static int Add(int a, int b) => a + b;

    private static int Subtract(int a, int b) => a - b;

    private static long Widen(byte a, long b) => a * b;

    private static void Store(ref int place, int value) => place = value;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Apply(delegate*<int, int, int> f, int a, int b) => f(a, b);

    internal static void Main()
    {
        delegate*<int, int, int> f = &Add;
        for (int i = 0; i < 6; i++)
        {
            Console.WriteLine(Apply(f, i * 10, i));
            f = i % 2 == 0 ? &Subtract : &Add;
        }

        delegate*<byte, long, long> g = &Widen;
        Console.WriteLine(g(200, 1L << 40));
        delegate*<ref int, int, void> h = &Store;
        int x = 0;
        h(ref x, 17);
        Console.WriteLine(x);
        Console.WriteLine(f == (delegate*<int, int, int>)&Subtract || f == (delegate*<int, int, int>)&Add);
    }
}
