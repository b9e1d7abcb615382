// covers: locals-in-handler x int, long, class
using System;
using System.Runtime.CompilerServices;

namespace Programs.Exceptions.StateAtTheHandler;

internal static class Program
{
    // What was assigned before the exception is seen by the handler, what comes after it is not.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int May(int x) => x == 3 ? throw new InvalidOperationException() : x * 2;

    internal static void Main()
    {
        for (int start = 0; start < 5; start++)
        {
            int a = start;
            long b = 100;
            string text = "begin";
            int[] array = [1];
            try
            {
                a = May(a) + 1;
                b += a;
                text += " first";
                array = [2, a];
                a = May(start + 1) + 1000;
                b *= 3;
                text += " second";
                array = [3, a, 5];
            }
            catch (InvalidOperationException)
            {
                text += " caught";
            }

            Console.WriteLine(a);
            Console.WriteLine(b);
            Console.WriteLine(text);
            Console.WriteLine(array.Length);
        }
    }
}
