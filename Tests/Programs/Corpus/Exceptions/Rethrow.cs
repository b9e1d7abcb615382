// covers: rethrow x class
using System;
using System.Runtime.CompilerServices;

namespace Programs.Exceptions.Rethrow;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Layer(int n, bool wrap)
    {
        try
        {
            if (n == 0)
            {
                throw new InvalidOperationException("origin");
            }

            Layer(n - 1, wrap);
        }
        catch (Exception e)
        {
            Console.WriteLine("layer " + n + ": " + e.Message);
            if (wrap && n == 2)
            {
                throw new NotSupportedException("wrapped", e);
            }

            throw;
        }
    }

    internal static void Main()
    {
        foreach (bool wrap in new[] { false, true })
        {
            try
            {
                Layer(3, wrap);
            }
            catch (Exception e)
            {
                Console.WriteLine(e.Message);
                Console.WriteLine(e.InnerException?.Message ?? "no inner");
                Console.WriteLine(e is NotSupportedException);
            }
        }
    }
}
