using System.Threading;
using System.Threading.Tasks;
using DeviceKit.CoreLib.Runtime;

namespace System.Runtime.CompilerServices;

public readonly struct ConfiguredTaskAwaitable
{
    private readonly ConfiguredTaskAwaiter _awaiter;

    internal ConfiguredTaskAwaitable(Task task, ConfigureAwaitOptions options) => _awaiter = new ConfiguredTaskAwaiter(task, options);

    public ConfiguredTaskAwaiter GetAwaiter() => _awaiter;

    public readonly struct ConfiguredTaskAwaiter : ICriticalNotifyCompletion
    {
        private readonly Task _task;
        private readonly ConfigureAwaitOptions _options;

        internal ConfiguredTaskAwaiter(Task task, ConfigureAwaitOptions options)
        {
            _task = task;
            _options = options;
        }

        public bool IsCompleted => (_options & ConfigureAwaitOptions.ForceYielding) == 0 && _task.IsCompleted;

        public void OnCompleted(Action continuation) => UnsafeOnCompleted(continuation);

        public void UnsafeOnCompleted(Action continuation)
        {
            SynchronizationContext? context = (_options & ConfigureAwaitOptions.ContinueOnCapturedContext) != 0 ? SynchronizationContext.Current : null;
            if (_task.IsCompleted)
            {
                CallbackQueue.Add(static state => ((Action)state!)(), continuation);
                return;
            }

            _task.AddContinuation(new TaskContinuation(continuation, context));
        }

        public void GetResult()
        {
            if ((_options & ConfigureAwaitOptions.SuppressThrowing) == 0)
            {
                _task.ThrowIfUnsuccessful();
            }
        }
    }
}

public readonly struct ConfiguredTaskAwaitable<TResult>
{
    private readonly ConfiguredTaskAwaiter _awaiter;

    internal ConfiguredTaskAwaitable(Task<TResult> task, ConfigureAwaitOptions options) => _awaiter = new ConfiguredTaskAwaiter(task, options);

    public ConfiguredTaskAwaiter GetAwaiter() => _awaiter;

    public readonly struct ConfiguredTaskAwaiter : ICriticalNotifyCompletion
    {
        private readonly Task<TResult> _task;
        private readonly ConfigureAwaitOptions _options;

        internal ConfiguredTaskAwaiter(Task<TResult> task, ConfigureAwaitOptions options)
        {
            _task = task;
            _options = options;
        }

        public bool IsCompleted => (_options & ConfigureAwaitOptions.ForceYielding) == 0 && _task.IsCompleted;

        public void OnCompleted(Action continuation) => UnsafeOnCompleted(continuation);

        public void UnsafeOnCompleted(Action continuation)
        {
            SynchronizationContext? context = (_options & ConfigureAwaitOptions.ContinueOnCapturedContext) != 0 ? SynchronizationContext.Current : null;
            if (_task.IsCompleted)
            {
                CallbackQueue.Add(static state => ((Action)state!)(), continuation);
                return;
            }

            _task.AddContinuation(new TaskContinuation(continuation, context));
        }

        public TResult GetResult()
        {
            _task.ThrowIfUnsuccessful();
            return _task._result!;
        }
    }
}
