using System.Collections.Generic;
using System.Runtime.CompilerServices;
using DeviceKit.CoreLib.Runtime;

namespace System.Threading.Tasks;

/// <summary>Tasks of one thread: completing one runs what awaits it, unless that wants another synchronization context.</summary>
public partial class Task : IAsyncResult, IDisposable
{
    private static int s_lastId;

    private TaskStatus _status = TaskStatus.WaitingForActivation;
    private object? _continuation; // Null, a TaskContinuation, or a list of them.
    private Exception? _exception; // Of a cancelled task the exception that cancelled it, if there was one.
    private CancellationToken _token;
    private Action? _action;
    private int _id;

    public Task(Action action)
    {
        ArgumentNullException.ThrowIfNull(action);
        _action = action;
        _status = TaskStatus.Created;
    }

    public Task(Action action, CancellationToken cancellationToken)
        : this(action) => _token = cancellationToken;

    public Task(Action<object?> action, object? state)
        : this(() => action(state)) => AsyncState = state;

    internal Task()
    {
    }

    public static Task CompletedTask { get; } = Completed();

    public static TaskFactory Factory { get; } = new();

    public static int? CurrentId => null;

    public int Id => _id == 0 ? _id = ++s_lastId : _id;

    public TaskStatus Status => _status;

    public bool IsCompleted => _status >= TaskStatus.RanToCompletion;

    public bool IsCompletedSuccessfully => _status == TaskStatus.RanToCompletion;

    public bool IsCanceled => _status == TaskStatus.Canceled;

    public bool IsFaulted => _status == TaskStatus.Faulted;

    public AggregateException? Exception =>
        !IsFaulted ? null : this is IFaultedByMany several ? new AggregateException(several.Exceptions) : new AggregateException(_exception!);

    public object? AsyncState { get; }

    public TaskCreationOptions CreationOptions => TaskCreationOptions.None;

    bool IAsyncResult.CompletedSynchronously => false;

    /// <summary>Whether what awaits it is queued and not run by what completes it.</summary>
    internal bool RunsContinuationsLater { get; set; }

    internal CancellationToken CancellationToken => _token;

    internal Exception? Fault => _exception;

    public TaskAwaiter GetAwaiter() => new(this);

    public ConfiguredTaskAwaitable ConfigureAwait(bool continueOnCapturedContext) => new(this, continueOnCapturedContext ? ConfigureAwaitOptions.ContinueOnCapturedContext : ConfigureAwaitOptions.None);

    public ConfiguredTaskAwaitable ConfigureAwait(ConfigureAwaitOptions options) => new(this, options);

    public void Start()
    {
        if (_status != TaskStatus.Created)
        {
            throw new InvalidOperationException("Start may not be called on a task that was already started.");
        }

        _status = TaskStatus.WaitingToRun;
        CallbackQueue.Add(static state => ((Task)state!).RunAction(), this);
    }

    public void RunSynchronously()
    {
        if (_status != TaskStatus.Created)
        {
            throw new InvalidOperationException("RunSynchronously may not be called on a task that was already started.");
        }

        RunAction();
    }

    public void Wait()
    {
        CallbackQueue.RunUntil(this);
        if (_status != TaskStatus.RanToCompletion)
        {
            throw Exception ?? new AggregateException(new TaskCanceledException(this));
        }
    }

    public bool Wait(int millisecondsTimeout)
    {
        Wait();
        return true;
    }

    public bool Wait(TimeSpan timeout) => Wait((int)timeout.TotalMilliseconds);

    public void Wait(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Wait();
    }

    public Task ContinueWith(Action<Task> continuationAction)
    {
        ArgumentNullException.ThrowIfNull(continuationAction);
        var task = new Task(() => continuationAction(this));
        AddContinuation(new TaskContinuation(task.Start, null));
        return task;
    }

    public Task<TResult> ContinueWith<TResult>(Func<Task, TResult> continuationFunction)
    {
        ArgumentNullException.ThrowIfNull(continuationFunction);
        var task = new Task<TResult>(() => continuationFunction(this));
        AddContinuation(new TaskContinuation(task.Start, null));
        return task;
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    internal bool TrySetResult() => TryComplete(TaskStatus.RanToCompletion, null, default);

    internal bool TrySetException(Exception exception) => TryComplete(TaskStatus.Faulted, exception, default);

    internal bool TrySetCanceled(CancellationToken token, Exception? exception) => TryComplete(TaskStatus.Canceled, exception, token);

    /// <summary>An exception that leaves an async method: a cancellation cancels its task.</summary>
    internal void SetThrown(Exception exception)
    {
        if (exception is OperationCanceledException canceled)
        {
            TrySetCanceled(canceled.CancellationToken, exception);
        }
        else
        {
            TrySetException(exception);
        }
    }

    internal void AddContinuation(TaskContinuation continuation)
    {
        if (IsCompleted)
        {
            continuation.Run();
            return;
        }

        switch (_continuation)
        {
            case null:
                _continuation = continuation;
                break;
            case List<TaskContinuation> several:
                several.Add(continuation);
                break;
            default:
                _continuation = new List<TaskContinuation> { (TaskContinuation)_continuation, continuation };
                break;
        }
    }

    /// <summary>What await does when the task is complete: nothing, or throw what it ended with.</summary>
    internal void ThrowIfUnsuccessful()
    {
        if (!IsCompleted)
        {
            CallbackQueue.RunUntil(this);
        }

        if (_status == TaskStatus.RanToCompletion)
        {
            return;
        }

        if (_exception is not null)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(_exception);
        }

        throw new TaskCanceledException(this);
    }

    internal virtual void InvokeAction() => _action!();

    protected virtual void Dispose(bool disposing)
    {
        if (disposing && !IsCompleted)
        {
            throw new InvalidOperationException("A task may only be disposed if it is in a completion state (RanToCompletion, Faulted or Canceled).");
        }
    }

    private static Task Completed()
    {
        var task = new Task();
        task.TrySetResult();
        return task;
    }

    private void RunAction()
    {
        if (_token.IsCancellationRequested)
        {
            TrySetCanceled(_token, null);
            return;
        }

        _status = TaskStatus.Running;
        try
        {
            InvokeAction();
        }
        catch (OperationCanceledException canceled) when (canceled.CancellationToken == _token && _token.IsCancellationRequested)
        {
            TrySetCanceled(_token, canceled);
            return;
        }
        catch (Exception exception)
        {
            TrySetException(exception);
            return;
        }

        TrySetResult();
    }

    private bool TryComplete(TaskStatus status, Exception? exception, CancellationToken token)
    {
        if (IsCompleted)
        {
            return false;
        }

        _exception = exception;
        _token = token;
        _status = status;
        object? continuation = _continuation;
        _continuation = null;
        if (continuation is TaskContinuation single)
        {
            RunOrQueue(single);
        }
        else if (continuation is List<TaskContinuation> several)
        {
            foreach (TaskContinuation one in several)
            {
                RunOrQueue(one);
            }
        }

        return true;
    }

    private void RunOrQueue(TaskContinuation continuation)
    {
        if (RunsContinuationsLater)
        {
            CallbackQueue.Add(static state => ((TaskContinuation)state!).Run(), continuation);
        }
        else
        {
            continuation.Run();
        }
    }
}
