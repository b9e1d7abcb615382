using System.Threading;
using System.Threading.Tasks;
using DeviceKit.CoreLib.Runtime;

namespace System.Runtime.CompilerServices;

public readonly struct TaskAwaiter : ICriticalNotifyCompletion
{
    private readonly Task _task;

    internal TaskAwaiter(Task task) => _task = task;

    public bool IsCompleted => _task.IsCompleted;

    public void OnCompleted(Action continuation) => UnsafeOnCompleted(continuation);

    public void UnsafeOnCompleted(Action continuation) => _task.AddContinuation(new TaskContinuation(continuation, SynchronizationContext.Current));

    public void GetResult() => _task.ThrowIfUnsuccessful();
}

public readonly struct TaskAwaiter<TResult> : ICriticalNotifyCompletion
{
    private readonly Task<TResult> _task;

    internal TaskAwaiter(Task<TResult> task) => _task = task;

    public bool IsCompleted => _task.IsCompleted;

    public void OnCompleted(Action continuation) => UnsafeOnCompleted(continuation);

    public void UnsafeOnCompleted(Action continuation) => _task.AddContinuation(new TaskContinuation(continuation, SynchronizationContext.Current));

    public TResult GetResult()
    {
        _task.ThrowIfUnsuccessful();
        return _task._result!;
    }
}
