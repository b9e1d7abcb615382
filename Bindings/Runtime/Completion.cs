using System;
using System.Runtime.ExceptionServices;
using System.Threading;
using System.Threading.Tasks;
using System.Threading.Tasks.Sources;

namespace DeviceKit.Runtime;

/// <summary>
/// An awaitable result that can be used again and again without allocating: one operation is outstanding at a time, its continuation is
/// queued on the event loop and never runs inline.
/// </summary>
/// <remarks>
/// Use: <see cref="Begin"/> opens an operation and returns its task; one of the <c>TrySet</c> methods, or the cancellation token, ends it;
/// awaiting the task takes the result and closes it. A task is awaited exactly once.
/// </remarks>
/// <typeparam name="T">The type of the result.</typeparam>
public sealed class Completion<T> : IValueTaskSource<T>, IValueTaskSource
{
    private readonly EventLoop _loop;
    private Action<object?>? _continuation;
    private object? _continuationState;
    private CancellationTokenRegistration _registration;
    private CancellationToken _cancellationToken;
    private ExceptionDispatchInfo? _error;
    private T? _result;
    private bool _isAwaited;
    private ValueTaskSourceStatus _status = ValueTaskSourceStatus.Succeeded;

    /// <summary>A completion whose continuations run on a loop.</summary>
    /// <param name="loop">The loop.</param>
    public Completion(EventLoop loop) => _loop = loop;

    /// <summary>Called when the token cancelled the outstanding operation, before its continuation is queued.</summary>
    public Action<object?>? Canceled { get; init; }

    /// <summary>Handed to <see cref="Canceled"/>.</summary>
    public object? State { get; init; }

    /// <summary>True between <see cref="Begin"/> and the end of the operation.</summary>
    public bool IsPending { get; private set; }

    /// <summary>True from <see cref="Begin"/> until the operation has ended and whoever awaits it has its result: so long no other can begin.</summary>
    public bool IsOutstanding => IsPending || _isAwaited;

    /// <summary>The number of the current operation, as <see cref="ValueTask"/> wants it.</summary>
    public short Version { get; private set; }

    /// <summary>Opens an operation.</summary>
    /// <param name="cancellationToken">Ends it with <see cref="OperationCanceledException"/>; at once when it is cancelled already.</param>
    /// <returns>The task to await, once.</returns>
    /// <exception cref="InvalidOperationException">An operation is outstanding.</exception>
    public ValueTask<T> Begin(CancellationToken cancellationToken = default)
    {
        Open(cancellationToken);
        return new ValueTask<T>(this, Version);
    }

    /// <summary>Opens an operation whose task the caller wraps: itself an <see cref="IValueTaskSource"/> over this one.</summary>
    /// <param name="cancellationToken">Ends it with <see cref="OperationCanceledException"/>; at once when it is cancelled already.</param>
    /// <exception cref="InvalidOperationException">An operation is outstanding.</exception>
    public void Open(CancellationToken cancellationToken = default)
    {
        if (IsOutstanding)
        {
            ThrowBusy();
        }

        Version++;
        IsPending = true;
        _status = ValueTaskSourceStatus.Pending;
        _continuation = null;
        _continuationState = null;
        _error = null;
        _result = default;
        if (cancellationToken.CanBeCanceled)
        {
            _cancellationToken = cancellationToken;
            _registration = cancellationToken.UnsafeRegister(static state => ((Completion<T>)state!).Cancel(), this);
        }
    }

    /// <summary>The task, without its result, of the operation that <see cref="Open"/> opened.</summary>
    public ValueTask AsValueTask() => new(this, Version);

    /// <summary>Ends the outstanding operation.</summary>
    /// <param name="result">Its result.</param>
    /// <returns>False when none is outstanding.</returns>
    public bool TrySetResult(T result)
    {
        if (!IsPending)
        {
            return false;
        }

        _result = result;
        End(ValueTaskSourceStatus.Succeeded);
        return true;
    }

    /// <summary>Ends the outstanding operation with a failure.</summary>
    /// <param name="exception">What awaiting will throw.</param>
    /// <returns>False when none is outstanding.</returns>
    public bool TrySetException(Exception exception)
    {
        if (!IsPending)
        {
            return false;
        }

        _error = ExceptionDispatchInfo.Capture(exception);
        End(exception is OperationCanceledException ? ValueTaskSourceStatus.Canceled : ValueTaskSourceStatus.Faulted);
        return true;
    }

    /// <inheritdoc/>
    public ValueTaskSourceStatus GetStatus(short token)
    {
        Check(token);
        return _status;
    }

    /// <inheritdoc/>
    public void OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags)
    {
        Check(token);
        if (_isAwaited)
        {
            throw new InvalidOperationException("This task is being awaited already; a ValueTask is awaited once.");
        }

        _isAwaited = true;
        if (IsPending)
        {
            _continuation = continuation;
            _continuationState = state;
        }
        else
        {
            _loop.Post(continuation, state);
        }
    }

    /// <inheritdoc/>
    public T GetResult(short token)
    {
        Check(token);
        if (IsPending)
        {
            throw new InvalidOperationException("The operation has not ended; await it.");
        }

        // The next use of a stale task is a mistake that Check reports.
        Version++;
        _isAwaited = false;
        T? result = _result;
        _result = default;
        _error?.Throw();
        return result!;
    }

    void IValueTaskSource.GetResult(short token) => GetResult(token);

    private static void ThrowBusy() => throw new InvalidOperationException("An operation of this kind is outstanding already; await it first.");

    private void Cancel()
    {
        if (!IsPending)
        {
            return;
        }

        Canceled?.Invoke(State);
        TrySetException(new OperationCanceledException(_cancellationToken));
    }

    private void End(ValueTaskSourceStatus status)
    {
        IsPending = false;
        _status = status;
        _registration.Dispose();
        _registration = default;
        _cancellationToken = default;
        if (_continuation is { } continuation)
        {
            object? state = _continuationState;
            _continuation = null;
            _continuationState = null;
            _loop.Post(continuation, state);
        }
    }

    private void Check(short token)
    {
        if (token != Version)
        {
            throw new InvalidOperationException("This task was awaited before; a ValueTask is awaited once.");
        }
    }
}
