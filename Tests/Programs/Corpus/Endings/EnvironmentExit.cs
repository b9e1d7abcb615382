// covers: exit x int
// alone
using System;
using System.Runtime.CompilerServices;

namespace Programs.Endings.EnvironmentExit;

internal static class Program
{
    internal static void Main()
    {
        try
        {
            Console.WriteLine("before");
            Leave();
        }
        finally
        {
            Console.WriteLine("no finally runs");
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Leave() => Environment.Exit(41);
}
