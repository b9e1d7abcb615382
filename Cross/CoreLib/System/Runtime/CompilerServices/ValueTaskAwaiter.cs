using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

public readonly struct ValueTaskAwaiter : ICriticalNotifyCompletion
{
    private readonly ValueTask _task;

    internal ValueTaskAwaiter(ValueTask task) => _task = task;

    public bool IsCompleted => _task.IsCompleted;

    public void GetResult() => _task.GetResult();

    public void OnCompleted(Action continuation) => _task.OnCompleted(continuation, true);

    public void UnsafeOnCompleted(Action continuation) => _task.OnCompleted(continuation, true);
}

public readonly struct ValueTaskAwaiter<TResult> : ICriticalNotifyCompletion
{
    private readonly ValueTask<TResult> _task;

    internal ValueTaskAwaiter(ValueTask<TResult> task) => _task = task;

    public bool IsCompleted => _task.IsCompleted;

    public TResult GetResult() => _task.Result;

    public void OnCompleted(Action continuation) => _task.OnCompleted(continuation, true);

    public void UnsafeOnCompleted(Action continuation) => _task.OnCompleted(continuation, true);
}
