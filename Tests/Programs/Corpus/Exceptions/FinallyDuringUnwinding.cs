// covers: finally-unwind x class
using System;
using System.Runtime.CompilerServices;

namespace Programs.Exceptions.FinallyDuringUnwinding;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Deep(int n)
    {
        try
        {
            Console.WriteLine("enter " + n);
            if (n == 0)
            {
                throw new InvalidOperationException("bottom");
            }

            Deep(n - 1);
            Console.WriteLine("never");
        }
        finally
        {
            Console.WriteLine("leave " + n);
        }
    }

    internal static void Main()
    {
        try
        {
            Deep(4);
        }
        catch (InvalidOperationException e)
        {
            Console.WriteLine("caught " + e.Message);
        }

        Console.WriteLine("done");
    }
}
