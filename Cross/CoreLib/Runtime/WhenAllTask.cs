using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace DeviceKit.CoreLib.Runtime;

/// <summary>Completes with the last of several tasks: failed when one failed, else cancelled when one was.</summary>
internal sealed class WhenAllTask : Task, IFaultedByMany
{
    private readonly Task[] _tasks;
    private int _left;

    public WhenAllTask(Task[] tasks)
    {
        _tasks = tasks;
        _left = tasks.Length;
        foreach (Task task in tasks)
        {
            task.AddContinuation(new TaskContinuation(OneCompleted, null));
        }
    }

    public Exception[] Exceptions => ExceptionsOf(_tasks);

    /// <summary>The exceptions of those that failed, in their order.</summary>
    public static Exception[] ExceptionsOf(Task[] tasks)
    {
        var exceptions = new List<Exception>();
        foreach (Task task in tasks)
        {
            if (task.Exception is { } aggregate)
            {
                exceptions.AddRange(aggregate.InnerExceptions);
            }
        }

        return exceptions.ToArray();
    }

    /// <summary>Completes a task as several others ended; false when all succeeded.</summary>
    public static bool TryFail(Task task, Task[] tasks)
    {
        foreach (Task one in tasks)
        {
            if (one.IsFaulted)
            {
                return task.TrySetException(one.Fault!);
            }
        }

        foreach (Task one in tasks)
        {
            if (one.IsCanceled)
            {
                return task.TrySetCanceled(one.CancellationToken, one.Fault);
            }
        }

        return false;
    }

    private void OneCompleted()
    {
        if (--_left == 0 && !TryFail(this, _tasks))
        {
            TrySetResult();
        }
    }
}

/// <summary>The same, with the results of all.</summary>
internal sealed class WhenAllTask<TResult> : Task<TResult[]>, IFaultedByMany
{
    private readonly Task<TResult>[] _tasks;
    private int _left;

    public WhenAllTask(Task<TResult>[] tasks)
    {
        _tasks = tasks;
        _left = tasks.Length;
        foreach (Task<TResult> task in tasks)
        {
            task.AddContinuation(new TaskContinuation(OneCompleted, null));
        }

        if (tasks.Length == 0)
        {
            TrySetResult([]);
        }
    }

    public Exception[] Exceptions => WhenAllTask.ExceptionsOf(_tasks);

    private void OneCompleted()
    {
        if (--_left > 0 || WhenAllTask.TryFail(this, _tasks))
        {
            return;
        }

        var results = new TResult[_tasks.Length];
        for (int i = 0; i < results.Length; i++)
        {
            results[i] = _tasks[i].Result;
        }

        TrySetResult(results);
    }
}
