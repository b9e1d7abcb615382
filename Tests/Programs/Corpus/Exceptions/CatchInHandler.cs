// covers: try-in-catch x class; try-in-finally x class
using System;

namespace Programs.Exceptions.CatchInHandler;

internal static class Program
{
    internal static void Main()
    {
        try
        {
            throw new InvalidOperationException("outer");
        }
        catch (InvalidOperationException outer)
        {
            try
            {
                throw new ArgumentException("inner");
            }
            catch (ArgumentException inner)
            {
                Console.WriteLine(outer.Message + " " + inner.Message);
            }

            Console.WriteLine(outer.Message);
        }
        finally
        {
            try
            {
                Console.WriteLine("in finally");
                throw new NotSupportedException("swallowed");
            }
            catch (NotSupportedException e)
            {
                Console.WriteLine(e.Message);
            }
            finally
            {
                Console.WriteLine("inner finally");
            }
        }

        Console.WriteLine("end");
    }
}
