// covers: try-in-loop x class; filter x int
using System;

namespace Programs.Exceptions.Retry;

internal static class Program
{
    internal static void Main()
    {
        int attempts = 0;
        int result = Retry(() =>
        {
            attempts++;
            return attempts < 4 ? throw new TimeoutException("attempt " + attempts) : attempts * 10;
        }, 5);
        Console.WriteLine(result);
        try
        {
            Retry<int>(() => throw new TimeoutException("always"), 3);
        }
        catch (TimeoutException e)
        {
            Console.WriteLine("gave up: " + e.Message);
        }

        try
        {
            Retry<int>(() => throw new FormatException("other"), 3);
        }
        catch (FormatException e)
        {
            Console.WriteLine(e.Message);
        }
    }

    private static T Retry<T>(Func<T> action, int most)
    {
        for (int i = 1; ; i++)
        {
            try
            {
                return action();
            }
            catch (TimeoutException e) when (i < most)
            {
                Console.WriteLine("again after " + e.Message);
            }
        }
    }
}
