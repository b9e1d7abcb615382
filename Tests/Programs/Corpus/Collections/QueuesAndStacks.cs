// covers: queue x int; stack x string; priority-queue x string
using System;
using System.Collections.Generic;

namespace Programs.Collections.QueuesAndStacks;

internal static class Program
{
    internal static void Main()
    {
        var queue = new Queue<int>();
        long sum = 0;
        for (int i = 0; i < 100; i++)
        {
            queue.Enqueue(i);
            if (i % 3 == 0)
            {
                sum = (sum * 5 + queue.Dequeue()) % 1000007;
            }
        }

        Console.WriteLine(sum);
        Console.WriteLine(queue.Count);
        Console.WriteLine(queue.Peek());
        foreach (int x in queue)
        {
            sum += x;
        }

        Console.WriteLine(sum);
        var stack = new Stack<string>(["a", "b", "c"]);
        Console.WriteLine(stack.Pop() + stack.Peek());
        stack.Push("d");
        Console.WriteLine(string.Join("", stack));
        Console.WriteLine(stack.TryPop(out string? top) ? top : "empty");
        var jobs = new PriorityQueue<string, int>();
        jobs.Enqueue("low", 9);
        jobs.Enqueue("high", 1);
        jobs.Enqueue("middle", 5);
        jobs.Enqueue("urgent", -3);
        while (jobs.TryDequeue(out string? job, out int priority))
        {
            Console.WriteLine(job + priority);
        }

        try
        {
            new Queue<int>().Dequeue();
        }
        catch (InvalidOperationException)
        {
            Console.WriteLine("empty queue");
        }
    }
}
