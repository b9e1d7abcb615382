// covers: throw x class; catch x class
using System;
using System.Runtime.CompilerServices;

namespace Programs.Exceptions.ThrowAndCatch;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Thrower(int kind)
    {
        switch (kind)
        {
            case 0: throw new InvalidOperationException("zero");
            case 1: throw new ArgumentException("one");
            case 2: throw new Custom(22);
            case 3: throw new NotSupportedException();
            default: Console.WriteLine("nothing thrown"); break;
        }
    }

    internal static void Main()
    {
        for (int i = 0; i < 5; i++)
        {
            try
            {
                Thrower(i);
                Console.WriteLine("after");
            }
            catch (InvalidOperationException e)
            {
                Console.WriteLine("invalid: " + e.Message);
            }
            catch (ArgumentException e)
            {
                Console.WriteLine("argument: " + e.Message);
            }
            catch (Custom e)
            {
                Console.WriteLine(e.Code);
            }
            catch (Exception)
            {
                Console.WriteLine("something else");
            }
        }
    }
}

internal sealed class Custom(int code) : Exception("custom")
{
    public int Code => code;
}
