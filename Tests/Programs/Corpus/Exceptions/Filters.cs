// covers: filter x int, string, class
using System;
using System.Runtime.CompilerServices;

namespace Programs.Exceptions.Filters;

internal static class Program
{
    // A filter runs before any finally of the frames below it.
    private static bool Test(string what, bool result)
    {
        Console.WriteLine("filter " + what);
        return result;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Inner(int x)
    {
        try
        {
            throw new ArgumentException("value " + x);
        }
        finally
        {
            Console.WriteLine("inner finally");
        }
    }

    internal static void Main()
    {
        for (int i = 0; i < 4; i++)
        {
            int local = i;
            try
            {
                try
                {
                    Inner(i);
                }
                catch (ArgumentException e) when (Test(e.Message, local == 1))
                {
                    local += 100;
                    Console.WriteLine("first " + local);
                }
                catch (ArgumentException) when (Test("second", i++ == 1))
                {
                    Console.WriteLine("second " + i);
                }
            }
            catch (Exception e) when (e is ArgumentException && Test("outer", true))
            {
                Console.WriteLine("outer " + local + " " + i);
            }
        }
    }
}
