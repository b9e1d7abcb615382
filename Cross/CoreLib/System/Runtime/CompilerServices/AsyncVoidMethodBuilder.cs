using System.Threading;
using System.Threading.Tasks;
using DeviceKit.CoreLib.Runtime;

namespace System.Runtime.CompilerServices;

public struct AsyncVoidMethodBuilder
{
    private Task<NoResult>? _task;
    private SynchronizationContext? _context;

    public static AsyncVoidMethodBuilder Create()
    {
        SynchronizationContext? context = SynchronizationContext.Current;
        context?.OperationStarted();
        return new AsyncVoidMethodBuilder { _context = context };
    }

    public readonly void Start<TStateMachine>(ref TStateMachine stateMachine)
        where TStateMachine : IAsyncStateMachine => stateMachine.MoveNext();

    public readonly void SetStateMachine(IAsyncStateMachine stateMachine)
    {
    }

    public readonly void SetResult() => _context?.OperationCompleted();

    public readonly void SetException(Exception exception)
    {
        SendOrPostCallback callback = static state => System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw((Exception)state!);
        if (_context is null)
        {
            CallbackQueue.Add(callback, exception);
            return;
        }

        _context.Post(callback, exception);
        _context.OperationCompleted();
    }

    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion
        where TStateMachine : IAsyncStateMachine => AsyncMethod.AwaitOnCompleted(ref awaiter, AsyncMethod.Suspended(ref _task, ref stateMachine));

    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ICriticalNotifyCompletion
        where TStateMachine : IAsyncStateMachine => AsyncMethod.AwaitUnsafeOnCompleted(ref awaiter, AsyncMethod.Suspended(ref _task, ref stateMachine));
}
