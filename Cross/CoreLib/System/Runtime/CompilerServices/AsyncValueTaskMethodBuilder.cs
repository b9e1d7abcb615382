using System.Threading.Tasks;
using DeviceKit.CoreLib.Runtime;

namespace System.Runtime.CompilerServices;

public struct AsyncValueTaskMethodBuilder
{
    private Task<NoResult>? _task;
    private bool _isDone;

    public ValueTask Task => _isDone ? default : new ValueTask(_task ??= new Task<NoResult>());

    public static AsyncValueTaskMethodBuilder Create() => default;

    public readonly void Start<TStateMachine>(ref TStateMachine stateMachine)
        where TStateMachine : IAsyncStateMachine => stateMachine.MoveNext();

    public readonly void SetStateMachine(IAsyncStateMachine stateMachine)
    {
    }

    public void SetResult()
    {
        if (_task is null)
        {
            _isDone = true;
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

public struct AsyncValueTaskMethodBuilder<TResult>
{
    private Task<TResult>? _task;
    private TResult? _result;
    private bool _isDone;

    public ValueTask<TResult> Task => _isDone ? new ValueTask<TResult>(_result!) : new ValueTask<TResult>(_task ??= new Task<TResult>());

    public static AsyncValueTaskMethodBuilder<TResult> Create() => default;

    public readonly void Start<TStateMachine>(ref TStateMachine stateMachine)
        where TStateMachine : IAsyncStateMachine => stateMachine.MoveNext();

    public readonly void SetStateMachine(IAsyncStateMachine stateMachine)
    {
    }

    public void SetResult(TResult result)
    {
        if (_task is null)
        {
            _result = result;
            _isDone = true;
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
