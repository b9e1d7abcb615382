using System.Threading.Tasks;
using DeviceKit.CoreLib.Runtime;

namespace System.Runtime.CompilerServices;

public struct AsyncIteratorMethodBuilder
{
    private Task<NoResult>? _task;

    public static AsyncIteratorMethodBuilder Create() => default;

    public readonly void MoveNext<TStateMachine>(ref TStateMachine stateMachine)
        where TStateMachine : IAsyncStateMachine => stateMachine.MoveNext();

    public readonly void Complete()
    {
    }

    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion
        where TStateMachine : IAsyncStateMachine => AsyncMethod.AwaitOnCompleted(ref awaiter, AsyncMethod.Suspended(ref _task, ref stateMachine));

    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ICriticalNotifyCompletion
        where TStateMachine : IAsyncStateMachine => AsyncMethod.AwaitUnsafeOnCompleted(ref awaiter, AsyncMethod.Suspended(ref _task, ref stateMachine));
}
