using System;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;

namespace DeviceKit.CoreLib.Runtime;

/// <summary>A suspended async method: its task and its state machine in one object.</summary>
internal sealed class StateMachineTask<TResult, TStateMachine> : Task<TResult>, IStateMachineTask
    where TStateMachine : IAsyncStateMachine
{
    private Action? _moveNext;

    public TStateMachine? StateMachine;

    public Action MoveNextAction => _moveNext ??= MoveNext;

    public void MoveNext() => StateMachine!.MoveNext();
}
