using System.Runtime.CompilerServices;
using DeviceKit.CoreLib.Runtime;

namespace System.Threading.Tasks;

public class Task<TResult> : Task
{
    private readonly Func<TResult>? _function;
    internal TResult? _result;

    public Task(Func<TResult> function)
        : base(NoAction)
    {
        ArgumentNullException.ThrowIfNull(function);
        _function = function;
    }

    public Task(Func<TResult> function, CancellationToken cancellationToken)
        : base(NoAction, cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(function);
        _function = function;
    }

    internal Task()
    {
    }

    internal Task(TResult result) => TrySetResult(result);

    public static new TaskFactory<TResult> Factory { get; } = new();

    public TResult Result
    {
        get
        {
            if (!IsCompletedSuccessfully)
            {
                Wait();
            }

            return _result!;
        }
    }

    public new TaskAwaiter<TResult> GetAwaiter() => new(this);

    public new ConfiguredTaskAwaitable<TResult> ConfigureAwait(bool continueOnCapturedContext) =>
        new(this, continueOnCapturedContext ? ConfigureAwaitOptions.ContinueOnCapturedContext : ConfigureAwaitOptions.None);

    public new ConfiguredTaskAwaitable<TResult> ConfigureAwait(ConfigureAwaitOptions options) => new(this, options);

    public new async Task<TResult> WaitAsync(CancellationToken cancellationToken)
    {
        await ((Task)this).WaitAsync(cancellationToken).ConfigureAwait(false);
        return Result;
    }

    public Task ContinueWith(Action<Task<TResult>> continuationAction)
    {
        ArgumentNullException.ThrowIfNull(continuationAction);
        var task = new Task(() => continuationAction(this));
        AddContinuation(new TaskContinuation(task.Start, null));
        return task;
    }

    public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, TNewResult> continuationFunction)
    {
        ArgumentNullException.ThrowIfNull(continuationFunction);
        var task = new Task<TNewResult>(() => continuationFunction(this));
        AddContinuation(new TaskContinuation(task.Start, null));
        return task;
    }

    internal bool TrySetResult(TResult result)
    {
        if (IsCompleted)
        {
            return false;
        }

        _result = result;
        return TrySetResult();
    }

    internal override void InvokeAction() => _result = _function!();

    private static void NoAction()
    {
    }
}
