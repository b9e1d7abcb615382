// covers: filter-throws x class
using System;
using System.Runtime.CompilerServices;

namespace Programs.Exceptions.FilterThatThrows;

internal static class Program
{
    // What a filter throws is lost, and the filter says no.
    internal static void Main()
    {
        try
        {
            try
            {
                throw new InvalidOperationException("first");
            }
            catch (Exception e) when (Fail(e))
            {
                Console.WriteLine("never");
            }
            finally
            {
                Console.WriteLine("finally");
            }
        }
        catch (Exception e)
        {
            Console.WriteLine("caught " + e.Message);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool Fail(Exception e)
    {
        Console.WriteLine("asked about " + e.Message);
        throw new NotSupportedException("second");
    }
}
