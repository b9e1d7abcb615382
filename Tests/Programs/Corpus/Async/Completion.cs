// covers: task-completion-source x int; when-all x int; when-any x int
using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace Programs.Async.Completion;

internal static class Program
{
    internal static void Main()
    {
        var sources = new List<TaskCompletionSource<int>>();
        var waiting = new List<Task<int>>();
        for (int i = 0; i < 3; i++)
        {
            var source = new TaskCompletionSource<int>();
            sources.Add(source);
            waiting.Add(Wait(source.Task, i));
        }

        Task<int[]> all = Task.WhenAll(waiting);
        Console.WriteLine(all.IsCompleted);
        sources[2].SetResult(30);
        sources[0].SetResult(10);
        Console.WriteLine(all.IsCompleted);
        sources[1].SetResult(20);
        Console.WriteLine(all.GetAwaiter().GetResult().Length);
        Console.WriteLine(waiting[0].Result + waiting[1].Result + waiting[2].Result);
        var failed = new TaskCompletionSource();
        failed.SetException(new ArgumentException("set"));
        Console.WriteLine(failed.Task.IsFaulted);
        Console.WriteLine(failed.Task.Exception!.InnerException!.Message);
        Console.WriteLine(failed.TrySetResult());
        Console.WriteLine(Task.FromResult(7).Result);
    }

    private static async Task<int> Wait(Task<int> task, int i)
    {
        int value = await task;
        Console.WriteLine("resumed " + i + " with " + value);
        return value + i;
    }
}
