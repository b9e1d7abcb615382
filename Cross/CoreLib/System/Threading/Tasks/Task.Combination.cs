using System.Collections.Generic;
using System.Runtime.CompilerServices;
using DeviceKit.CoreLib.Runtime;

namespace System.Threading.Tasks;

/// <content>Making tasks, and waiting for several.</content>
public partial class Task
{
    public static Task<TResult> FromResult<TResult>(TResult result) => new(result);

    public static Task FromException(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        var task = new Task();
        task.TrySetException(exception);
        return task;
    }

    public static Task<TResult> FromException<TResult>(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        var task = new Task<TResult>();
        task.TrySetException(exception);
        return task;
    }

    public static Task FromCanceled(CancellationToken cancellationToken)
    {
        var task = new Task();
        task.TrySetCanceled(cancellationToken, null);
        return task;
    }

    public static Task<TResult> FromCanceled<TResult>(CancellationToken cancellationToken)
    {
        var task = new Task<TResult>();
        task.TrySetCanceled(cancellationToken, null);
        return task;
    }

    public static YieldAwaitable Yield() => default;

    public static Task Delay(int millisecondsDelay) => Delay(TimeSpan.FromMilliseconds((long)millisecondsDelay), default);

    public static Task Delay(int millisecondsDelay, CancellationToken cancellationToken) => Delay(TimeSpan.FromMilliseconds((long)millisecondsDelay), cancellationToken);

    public static Task Delay(TimeSpan delay) => Delay(delay, default);

    public static Task Delay(TimeSpan delay, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return FromCanceled(cancellationToken);
        }

        if (delay.Ticks == 0)
        {
            return CompletedTask;
        }

        var task = new DelayTask(Clock.Ticks + delay.Ticks);
        Timers.Add(task);
        if (cancellationToken.CanBeCanceled)
        {
            CancellationTokenRegistration registration = cancellationToken.Register((state, token) => ((Task)state!).TrySetCanceled(token, null), task);
            task.AddContinuation(new TaskContinuation(registration.Dispose, null));
        }

        return task;
    }

    public static Task Run(Action action)
    {
        var task = new Task(action);
        task.Start();
        return task;
    }

    public static Task Run(Action action, CancellationToken cancellationToken)
    {
        var task = new Task(action, cancellationToken);
        task.Start();
        return task;
    }

    public static Task<TResult> Run<TResult>(Func<TResult> function)
    {
        var task = new Task<TResult>(function);
        task.Start();
        return task;
    }

    public static Task Run(Func<Task?> function) => Unwrapped(Run<Task?>(function));

    public static Task<TResult> Run<TResult>(Func<Task<TResult>?> function) => Unwrapped(Run<Task<TResult>?>(function));

    public static Task WhenAll(params Task[] tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        return tasks.Length == 0 ? CompletedTask : new WhenAllTask(tasks);
    }

    public static Task WhenAll(params ReadOnlySpan<Task> tasks) => WhenAll(tasks.ToArray());

    public static Task WhenAll(IEnumerable<Task> tasks) => WhenAll(new List<Task>(tasks).ToArray());

    public static Task<TResult[]> WhenAll<TResult>(params Task<TResult>[] tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        return ResultsOf(tasks);
    }

    public static Task<TResult[]> WhenAll<TResult>(params ReadOnlySpan<Task<TResult>> tasks) => ResultsOf(tasks.ToArray());

    public static Task<TResult[]> WhenAll<TResult>(IEnumerable<Task<TResult>> tasks) => ResultsOf(new List<Task<TResult>>(tasks).ToArray());

    public static Task<Task> WhenAny(params Task[] tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        return FirstOf(tasks);
    }

    public static Task<Task> WhenAny(params ReadOnlySpan<Task> tasks) => FirstOf(tasks.ToArray());

    public static Task<Task> WhenAny(Task task1, Task task2) => FirstOf([task1, task2]);

    public static Task<Task> WhenAny(IEnumerable<Task> tasks) => FirstOf(new List<Task>(tasks).ToArray());

    public static Task<Task<TResult>> WhenAny<TResult>(params Task<TResult>[] tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        return FirstOf(tasks);
    }

    public static Task<Task<TResult>> WhenAny<TResult>(params ReadOnlySpan<Task<TResult>> tasks) => FirstOf(tasks.ToArray());

    public static Task<Task<TResult>> WhenAny<TResult>(IEnumerable<Task<TResult>> tasks) => FirstOf(new List<Task<TResult>>(tasks).ToArray());

    public static void WaitAll(params Task[] tasks) => WhenAll(tasks).Wait();

    public static int WaitAny(params Task[] tasks)
    {
        Task<Task> first = WhenAny(tasks);
        first.Wait();
        return Array.IndexOf(tasks, first.Result);
    }

    public Task WaitAsync(CancellationToken cancellationToken) => cancellationToken.CanBeCanceled && !IsCompleted ? CancelableWait(this, cancellationToken) : this;

    private static async Task CancelableWait(Task task, CancellationToken cancellationToken)
    {
        var canceled = new Task();
        using CancellationTokenRegistration registration = cancellationToken.Register((state, token) => ((Task)state!).TrySetCanceled(token, null), canceled);
        await await WhenAny(task, canceled).ConfigureAwait(false);
    }

    private static async Task Unwrapped(Task<Task?> outer) => await (await outer.ConfigureAwait(false) ?? throw new TaskCanceledException()).ConfigureAwait(false);

    private static async Task<TResult> Unwrapped<TResult>(Task<Task<TResult>?> outer) => await (await outer.ConfigureAwait(false) ?? throw new TaskCanceledException()).ConfigureAwait(false);

    private static Task<TResult[]> ResultsOf<TResult>(Task<TResult>[] tasks) => new WhenAllTask<TResult>(tasks);

    private static Task<TTask> FirstOf<TTask>(TTask[] tasks)
        where TTask : Task
    {
        if (tasks.Length == 0)
        {
            throw new ArgumentException("The tasks argument contains no tasks.", nameof(tasks));
        }

        var first = new Task<TTask>();
        foreach (TTask task in tasks)
        {
            task.AddContinuation(new TaskContinuation(() => first.TrySetResult(task), null));
        }

        return first;
    }
}
