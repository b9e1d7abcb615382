using System.Threading.Tasks;
using DeviceKit.CoreLib.Runtime;

namespace System.Runtime.CompilerServices;

public struct AsyncTaskMethodBuilder
{
    private Task<NoResult>? _task;

    public Task Task => _task ??= new Task<NoResult>();

    public static AsyncTaskMethodBuilder Create() => default;

    public readonly void Start<TStateMachine>(ref TStateMachine stateMachine)
        where TStateMachine : IAsyncStateMachine => stateMachine.MoveNext();

    public readonly void SetStateMachine(IAsyncStateMachine stateMachine)
    {
    }

    public void SetResult()
    {
        if (_task is null)
        {
            _task = new Task<NoResult>(default(NoResult));
            return;
        }

        _task.TrySetResult(default);
    }

    public void SetException(Exception exception) => (_task ??= new Task<NoResult>()).SetThrown(exception);

    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion
        where TStateMachine : IAsyncStateMachine => AsyncMethod.AwaitOnCompleted(ref awaiter, AsyncMethod.Suspended(ref _task, ref stateMachine));

    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ICriticalNotifyCompletion
        where TStateMachine : IAsyncStateMachine => AsyncMethod.AwaitUnsafeOnCompleted(ref awaiter, AsyncMethod.Suspended(ref _task, ref stateMachine));
}

public struct AsyncTaskMethodBuilder<TResult>
{
    private Task<TResult>? _task;

    public Task<TResult> Task => _task ??= new Task<TResult>();

    public static AsyncTaskMethodBuilder<TResult> Create() => default;

    public readonly void Start<TStateMachine>(ref TStateMachine stateMachine)
        where TStateMachine : IAsyncStateMachine => stateMachine.MoveNext();

    public readonly void SetStateMachine(IAsyncStateMachine stateMachine)
    {
    }

    public void SetResult(TResult result)
    {
        if (_task is null)
        {
            _task = new Task<TResult>(result);
            return;
        }

        _task.TrySetResult(result);
    }

    public void SetException(Exception exception) => (_task ??= new Task<TResult>()).SetThrown(exception);

    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion
        where TStateMachine : IAsyncStateMachine => AsyncMethod.AwaitOnCompleted(ref awaiter, AsyncMethod.Suspended(ref _task, ref stateMachine));

    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ICriticalNotifyCompletion
        where TStateMachine : IAsyncStateMachine => AsyncMethod.AwaitUnsafeOnCompleted(ref awaiter, AsyncMethod.Suspended(ref _task, ref stateMachine));
}
