// covers: async x int, string; await x task
using System;
using System.Threading.Tasks;

namespace Programs.Async.Sequential;

internal static class Program
{
    internal static void Main() => Run().GetAwaiter().GetResult();

    private static async Task Run()
    {
        Console.WriteLine(await Add(1, 2));
        int sum = 0;
        for (int i = 0; i < 4; i++)
        {
            sum += await Add(i, sum);
        }

        Console.WriteLine(sum);
        Console.WriteLine(await Value("text"));
        try
        {
            await Fail();
        }
        catch (InvalidOperationException e)
        {
            Console.WriteLine("caught " + e.Message);
        }
        finally
        {
            await Task.Yield();
            Console.WriteLine("finally");
        }
    }

    private static async Task<int> Add(int a, int b)
    {
        await Task.Yield();
        return a + b;
    }

    private static async ValueTask<string> Value(string s)
    {
        if (s.Length > 3)
        {
            await Task.Yield();
        }

        return s + "!";
    }

    private static async Task Fail()
    {
        await Task.CompletedTask;
        throw new InvalidOperationException("async failure");
    }
}
