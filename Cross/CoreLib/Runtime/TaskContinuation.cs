using System;
using System.Threading;

namespace DeviceKit.CoreLib.Runtime;

/// <summary>What runs when a task completes, and where: at once, or by the context that was current at the await when another is now.</summary>
internal sealed class TaskContinuation(Action action, SynchronizationContext? context)
{
    public void Run()
    {
        if (context is null || context == SynchronizationContext.Current)
        {
            action();
        }
        else
        {
            context.Post(static state => ((Action)state!)(), action);
        }
    }
}
