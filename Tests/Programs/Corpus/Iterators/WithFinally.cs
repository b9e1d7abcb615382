// covers: yield-finally x int; iterator-dispose x int
using System;
using System.Collections.Generic;

namespace Programs.Iterators.WithFinally;

internal static class Program
{
    private static IEnumerable<int> Guarded(string name)
    {
        try
        {
            yield return 1;
            try
            {
                yield return 2;
            }
            finally
            {
                Console.WriteLine(name + " inner");
            }

            yield return 3;
        }
        finally
        {
            Console.WriteLine(name + " outer");
        }
    }

    internal static void Main()
    {
        foreach (int x in Guarded("whole"))
        {
            Console.WriteLine(x);
        }

        foreach (int x in Guarded("cut"))
        {
            if (x == 2)
            {
                break;
            }
        }

        try
        {
            foreach (int x in Guarded("thrown"))
            {
                throw new InvalidOperationException();
            }
        }
        catch (InvalidOperationException)
        {
            Console.WriteLine("caught");
        }

        Guarded("never started").GetEnumerator().Dispose();
    }
}
