using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

public readonly struct ConfiguredValueTaskAwaitable
{
    private readonly ConfiguredValueTaskAwaiter _awaiter;

    internal ConfiguredValueTaskAwaitable(ValueTask task, bool usesContext) => _awaiter = new ConfiguredValueTaskAwaiter(task, usesContext);

    public ConfiguredValueTaskAwaiter GetAwaiter() => _awaiter;

    public readonly struct ConfiguredValueTaskAwaiter : ICriticalNotifyCompletion
    {
        private readonly ValueTask _task;
        private readonly bool _usesContext;

        internal ConfiguredValueTaskAwaiter(ValueTask task, bool usesContext)
        {
            _task = task;
            _usesContext = usesContext;
        }

        public bool IsCompleted => _task.IsCompleted;

        public void GetResult() => _task.GetResult();

        public void OnCompleted(Action continuation) => _task.OnCompleted(continuation, _usesContext);

        public void UnsafeOnCompleted(Action continuation) => _task.OnCompleted(continuation, _usesContext);
    }
}

public readonly struct ConfiguredValueTaskAwaitable<TResult>
{
    private readonly ConfiguredValueTaskAwaiter _awaiter;

    internal ConfiguredValueTaskAwaitable(ValueTask<TResult> task, bool usesContext) => _awaiter = new ConfiguredValueTaskAwaiter(task, usesContext);

    public ConfiguredValueTaskAwaiter GetAwaiter() => _awaiter;

    public readonly struct ConfiguredValueTaskAwaiter : ICriticalNotifyCompletion
    {
        private readonly ValueTask<TResult> _task;
        private readonly bool _usesContext;

        internal ConfiguredValueTaskAwaiter(ValueTask<TResult> task, bool usesContext)
        {
            _task = task;
            _usesContext = usesContext;
        }

        public bool IsCompleted => _task.IsCompleted;

        public TResult GetResult() => _task.Result;

        public void OnCompleted(Action continuation) => _task.OnCompleted(continuation, _usesContext);

        public void UnsafeOnCompleted(Action continuation) => _task.OnCompleted(continuation, _usesContext);
    }
}
