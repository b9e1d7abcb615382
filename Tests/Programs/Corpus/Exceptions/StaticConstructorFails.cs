// covers: type-initializer x class
using System;

namespace Programs.Exceptions.StaticConstructorFails;

internal static class Program
{
    internal static void Main()
    {
        for (int i = 0; i < 2; i++)
        {
            try
            {
                Console.WriteLine(Broken.Value);
            }
            catch (TypeInitializationException e)
            {
                Console.WriteLine("not initialised");
                Console.WriteLine(e.InnerException!.Message);
            }
        }
    }
}

internal static class Broken
{
    public static int Value = 3;

    static Broken()
    {
        Console.WriteLine("tried");
        throw new InvalidOperationException("broken");
    }
}
