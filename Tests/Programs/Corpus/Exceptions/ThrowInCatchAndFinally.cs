// covers: throw-in-catch x class; throw-in-finally x class
using System;

namespace Programs.Exceptions.ThrowInCatchAndFinally;

internal static class Program
{
    internal static void Main()
    {
        try
        {
            try
            {
                throw new InvalidOperationException("first");
            }
            catch (InvalidOperationException)
            {
                throw new ArgumentException("from catch");
            }
            finally
            {
                Console.WriteLine("finally runs");
            }
        }
        catch (ArgumentException e)
        {
            Console.WriteLine(e.Message);
        }

        try
        {
            try
            {
                throw new InvalidOperationException("replaced");
            }
            finally
            {
                throw new NotSupportedException("from finally");
            }
        }
        catch (Exception e)
        {
            Console.WriteLine(e.Message);
        }
    }
}
