using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Threading.Tasks.Sources;
using DeviceKit.CoreLib.Runtime;

namespace System.Threading.Tasks;

[AsyncMethodBuilder(typeof(AsyncValueTaskMethodBuilder))]
public readonly struct ValueTask : IEquatable<ValueTask>
{
    private readonly object? _source; // Null when it succeeded, a Task, or an IValueTaskSource.
    private readonly short _token;

    public ValueTask(Task task)
    {
        ArgumentNullException.ThrowIfNull(task);
        _source = task;
    }

    public ValueTask(IValueTaskSource source, short token)
    {
        ArgumentNullException.ThrowIfNull(source);
        _source = source;
        _token = token;
    }

    public static ValueTask CompletedTask => default;

    public bool IsCompleted => _source is null || (_source is Task task ? task.IsCompleted : ((IValueTaskSource)_source).GetStatus(_token) != ValueTaskSourceStatus.Pending);

    public bool IsCompletedSuccessfully =>
        _source is null || (_source is Task task ? task.IsCompletedSuccessfully : ((IValueTaskSource)_source).GetStatus(_token) == ValueTaskSourceStatus.Succeeded);

    public bool IsFaulted => _source is not null && (_source is Task task ? task.IsFaulted : ((IValueTaskSource)_source).GetStatus(_token) == ValueTaskSourceStatus.Faulted);

    public bool IsCanceled => _source is not null && (_source is Task task ? task.IsCanceled : ((IValueTaskSource)_source).GetStatus(_token) == ValueTaskSourceStatus.Canceled);

    public static bool operator ==(ValueTask left, ValueTask right) => left.Equals(right);

    public static bool operator !=(ValueTask left, ValueTask right) => !left.Equals(right);

    public static ValueTask<TResult> FromResult<TResult>(TResult result) => new(result);

    public static ValueTask FromException(Exception exception) => new(Task.FromException(exception));

    public static ValueTask<TResult> FromException<TResult>(Exception exception) => new(Task.FromException<TResult>(exception));

    public static ValueTask FromCanceled(CancellationToken cancellationToken) => new(Task.FromCanceled(cancellationToken));

    public static ValueTask<TResult> FromCanceled<TResult>(CancellationToken cancellationToken) => new(Task.FromCanceled<TResult>(cancellationToken));

    public Task AsTask() => _source is null ? Task.CompletedTask : _source is Task task ? task : Awaited(this);

    public ValueTask Preserve() => _source is null or Task ? this : new ValueTask(AsTask());

    public ValueTaskAwaiter GetAwaiter() => new(this);

    public ConfiguredValueTaskAwaitable ConfigureAwait(bool continueOnCapturedContext) => new(this, continueOnCapturedContext);

    public bool Equals(ValueTask other) => _source == other._source && _token == other._token;

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is ValueTask other && Equals(other);

    public override int GetHashCode() => _source?.GetHashCode() ?? 0;

    internal void GetResult()
    {
        if (_source is Task task)
        {
            task.ThrowIfUnsuccessful();
        }
        else if (_source is not null)
        {
            ((IValueTaskSource)_source).GetResult(_token);
        }
    }

    internal void OnCompleted(Action continuation, bool usesContext)
    {
        SynchronizationContext? context = usesContext ? SynchronizationContext.Current : null;
        if (_source is Task task)
        {
            task.AddContinuation(new TaskContinuation(continuation, context));
        }
        else if (_source is not null)
        {
            ((IValueTaskSource)_source).OnCompleted(static state => ((Action)state!)(), continuation, _token, usesContext ? ValueTaskSourceOnCompletedFlags.UseSchedulingContext : ValueTaskSourceOnCompletedFlags.None);
        }
        else
        {
            new TaskContinuation(continuation, context).Run();
        }
    }

    private static async Task Awaited(ValueTask task) => await task.ConfigureAwait(false);
}

[AsyncMethodBuilder(typeof(AsyncValueTaskMethodBuilder<>))]
public readonly struct ValueTask<TResult> : IEquatable<ValueTask<TResult>>
{
    private readonly object? _source; // Null when the result is here.
    private readonly TResult? _result;
    private readonly short _token;

    public ValueTask(TResult result) => _result = result;

    public ValueTask(Task<TResult> task)
    {
        ArgumentNullException.ThrowIfNull(task);
        _source = task;
    }

    public ValueTask(IValueTaskSource<TResult> source, short token)
    {
        ArgumentNullException.ThrowIfNull(source);
        _source = source;
        _token = token;
    }

    public bool IsCompleted => _source is null || (_source is Task task ? task.IsCompleted : ((IValueTaskSource<TResult>)_source).GetStatus(_token) != ValueTaskSourceStatus.Pending);

    public bool IsCompletedSuccessfully =>
        _source is null || (_source is Task task ? task.IsCompletedSuccessfully : ((IValueTaskSource<TResult>)_source).GetStatus(_token) == ValueTaskSourceStatus.Succeeded);

    public bool IsFaulted => _source is not null && (_source is Task task ? task.IsFaulted : ((IValueTaskSource<TResult>)_source).GetStatus(_token) == ValueTaskSourceStatus.Faulted);

    public bool IsCanceled => _source is not null && (_source is Task task ? task.IsCanceled : ((IValueTaskSource<TResult>)_source).GetStatus(_token) == ValueTaskSourceStatus.Canceled);

    public TResult Result
    {
        get
        {
            if (_source is null)
            {
                return _result!;
            }

            if (_source is Task<TResult> task)
            {
                task.ThrowIfUnsuccessful();
                return task._result!;
            }

            return ((IValueTaskSource<TResult>)_source).GetResult(_token);
        }
    }

    public static bool operator ==(ValueTask<TResult> left, ValueTask<TResult> right) => left.Equals(right);

    public static bool operator !=(ValueTask<TResult> left, ValueTask<TResult> right) => !left.Equals(right);

    public Task<TResult> AsTask() => _source is null ? Task.FromResult(_result!) : _source as Task<TResult> ?? Awaited(this);

    public ValueTask<TResult> Preserve() => _source is null or Task ? this : new ValueTask<TResult>(AsTask());

    public ValueTaskAwaiter<TResult> GetAwaiter() => new(this);

    public ConfiguredValueTaskAwaitable<TResult> ConfigureAwait(bool continueOnCapturedContext) => new(this, continueOnCapturedContext);

    public bool Equals(ValueTask<TResult> other) =>
        _source is not null || other._source is not null ? _source == other._source && _token == other._token : Equality<TResult>.AreEqual(_result, other._result);

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is ValueTask<TResult> other && Equals(other);

    public override int GetHashCode() => _source?.GetHashCode() ?? _result?.GetHashCode() ?? 0;

    public override string? ToString() => IsCompletedSuccessfully ? Result?.ToString() ?? "" : "";

    internal void OnCompleted(Action continuation, bool usesContext)
    {
        SynchronizationContext? context = usesContext ? SynchronizationContext.Current : null;
        if (_source is Task task)
        {
            task.AddContinuation(new TaskContinuation(continuation, context));
        }
        else if (_source is not null)
        {
            ((IValueTaskSource<TResult>)_source).OnCompleted(static state => ((Action)state!)(), continuation, _token, usesContext ? ValueTaskSourceOnCompletedFlags.UseSchedulingContext : ValueTaskSourceOnCompletedFlags.None);
        }
        else
        {
            new TaskContinuation(continuation, context).Run();
        }
    }

    private static async Task<TResult> Awaited(ValueTask<TResult> task) => await task.ConfigureAwait(false);
}
