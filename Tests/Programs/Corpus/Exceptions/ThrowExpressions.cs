// covers: throw-expression x class
using System;
using System.Runtime.CompilerServices;

namespace Programs.Exceptions.ThrowExpressions;

internal static class Program
{
    private static string? s_name;

    private static string Name => s_name ?? throw new InvalidOperationException("no name");

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Positive(int x) => x > 0 ? x : throw new ArgumentOutOfRangeException(nameof(x));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Stop() => throw new NotSupportedException("stop");

    internal static void Main()
    {
        for (int i = 0; i < 4; i++)
        {
            try
            {
                Console.WriteLine(Positive(i - 1));
                Console.WriteLine(Name);
                Console.WriteLine(i == 3 ? Stop() : i);
            }
            catch (ArgumentOutOfRangeException e)
            {
                Console.WriteLine(e.ParamName);
            }
            catch (InvalidOperationException e)
            {
                Console.WriteLine(e.Message);
                s_name = "set";
            }
            catch (NotSupportedException e)
            {
                Console.WriteLine(e.Message);
            }
        }
    }
}
