// covers: async-enumerable x int; async-dispose x class; cancellation x token
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Programs.Async.Streams;

internal static class Program
{
    internal static void Main() => Run().GetAwaiter().GetResult();

    private static async Task Run()
    {
        await using var log = new Log();
        await foreach (int x in Count(5))
        {
            Console.WriteLine(x);
            if (x == 9)
            {
                break;
            }
        }

        using var stop = new CancellationTokenSource();
        stop.Token.Register(() => Console.WriteLine("asked to stop"));
        stop.Cancel();
        try
        {
            stop.Token.ThrowIfCancellationRequested();
        }
        catch (OperationCanceledException)
        {
            Console.WriteLine("cancelled");
        }
    }

    private static async IAsyncEnumerable<int> Count(int n)
    {
        try
        {
            for (int i = 0; i < n; i++)
            {
                await Task.Yield();
                yield return i * i;
            }
        }
        finally
        {
            Console.WriteLine("stream ends");
        }
    }
}

internal sealed class Log : IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        await Task.Yield();
        Console.WriteLine("log closed");
    }
}
