using System.Runtime.CompilerServices;
using System.Threading.Tasks;

namespace DeviceKit.CoreLib.Runtime;

/// <summary>What all builders of async methods do.</summary>
internal static class AsyncMethod
{
    /// <summary>The object of a method that is about to be suspended: made the first time, when the state machine moves into it.</summary>
    public static IStateMachineTask Suspended<TResult, TStateMachine>(ref Task<TResult>? task, ref TStateMachine stateMachine)
        where TStateMachine : IAsyncStateMachine
    {
        if (task is IStateMachineTask known)
        {
            return known;
        }

        var suspended = new StateMachineTask<TResult, TStateMachine>();
        task = suspended; // Before the copy: the copy's builder knows its task too.
        suspended.StateMachine = stateMachine;
        return suspended;
    }

    public static void AwaitOnCompleted<TAwaiter>(ref TAwaiter awaiter, IStateMachineTask suspended)
        where TAwaiter : INotifyCompletion => awaiter.OnCompleted(suspended.MoveNextAction);

    public static void AwaitUnsafeOnCompleted<TAwaiter>(ref TAwaiter awaiter, IStateMachineTask suspended)
        where TAwaiter : ICriticalNotifyCompletion => awaiter.UnsafeOnCompleted(suspended.MoveNextAction);
}
