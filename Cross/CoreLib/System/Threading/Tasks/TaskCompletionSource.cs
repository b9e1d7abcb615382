using System.Collections.Generic;

namespace System.Threading.Tasks;

public class TaskCompletionSource
{
    public TaskCompletionSource()
    {
    }

    public TaskCompletionSource(TaskCreationOptions creationOptions) => Task.RunsContinuationsLater = (creationOptions & TaskCreationOptions.RunContinuationsAsynchronously) != 0;

    public Task Task { get; } = new();

    public void SetResult() => Check(TrySetResult());

    public bool TrySetResult() => Task.TrySetResult();

    public void SetException(Exception exception) => Check(TrySetException(exception));

    public bool TrySetException(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return Task.TrySetException(exception);
    }

    public void SetCanceled() => Check(TrySetCanceled());

    public void SetCanceled(CancellationToken cancellationToken) => Check(TrySetCanceled(cancellationToken));

    public bool TrySetCanceled() => TrySetCanceled(default);

    public bool TrySetCanceled(CancellationToken cancellationToken) => Task.TrySetCanceled(cancellationToken, null);

    internal static void Check(bool changed)
    {
        if (!changed)
        {
            throw new InvalidOperationException("An attempt was made to transition a task to a final state when it had already completed.");
        }
    }
}

public class TaskCompletionSource<TResult>
{
    public TaskCompletionSource()
    {
    }

    public TaskCompletionSource(object? state)
    {
    }

    public TaskCompletionSource(TaskCreationOptions creationOptions) => Task.RunsContinuationsLater = (creationOptions & TaskCreationOptions.RunContinuationsAsynchronously) != 0;

    public Task<TResult> Task { get; } = new();

    public void SetResult(TResult result) => TaskCompletionSource.Check(TrySetResult(result));

    public bool TrySetResult(TResult result) => Task.TrySetResult(result);

    public void SetException(Exception exception) => TaskCompletionSource.Check(TrySetException(exception));

    public bool TrySetException(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return Task.TrySetException(exception);
    }

    public void SetCanceled() => TaskCompletionSource.Check(TrySetCanceled());

    public void SetCanceled(CancellationToken cancellationToken) => TaskCompletionSource.Check(TrySetCanceled(cancellationToken));

    public bool TrySetCanceled() => TrySetCanceled(default);

    public bool TrySetCanceled(CancellationToken cancellationToken) => Task.TrySetCanceled(cancellationToken, null);
}
