using System;
using System.Threading;
using DeviceKit.Runtime;

namespace DeviceKit.Stack.Tests.Tcp;

/// <summary>Virtual time: idling jumps to the next timer.</summary>
internal sealed class VirtualHost : ILoopHost
{
    public TimeSpan Now { get; private set; } = TimeSpan.FromSeconds(1);

    public DateTimeOffset? UtcNow => null;

    public bool Poll(TimeSpan deadline)
    {
        if (deadline == TimeSpan.MaxValue)
        {
            return false;
        }

        Now = deadline > Now ? deadline : Now;
        return true;
    }

    public void PostFromOutside(SendOrPostCallback callback, object? state) => throw new NotSupportedException();
}
