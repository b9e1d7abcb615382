using System.Threading;
using DeviceKit.CoreLib.Runtime;

namespace System.Runtime.CompilerServices;

public readonly struct YieldAwaitable
{
    public YieldAwaiter GetAwaiter() => default;

    public readonly struct YieldAwaiter : ICriticalNotifyCompletion
    {
        public bool IsCompleted => false;

        public void OnCompleted(Action continuation) => UnsafeOnCompleted(continuation);

        public void UnsafeOnCompleted(Action continuation)
        {
            ArgumentNullException.ThrowIfNull(continuation);
            SendOrPostCallback callback = static state => ((Action)state!)();
            if (SynchronizationContext.Current is { } context)
            {
                context.Post(callback, continuation);
            }
            else
            {
                CallbackQueue.Add(callback, continuation);
            }
        }

        public void GetResult()
        {
        }
    }
}
