using System;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Threading;
using DeviceKit.Runtime;

namespace DeviceKit.EndToEnd.Tests.Http.Kernel;

/// <summary>A loop host on real time, woken by posts from the kernel's threads.</summary>
internal sealed class RealTimeLoopHost : ILoopHost
{
    private readonly BlockingCollection<(SendOrPostCallback Callback, object? State)> _posts = [];
    private readonly Stopwatch _time = Stopwatch.StartNew();

    public TimeSpan Now => _time.Elapsed;

    public DateTimeOffset? UtcNow => DateTimeOffset.UtcNow;

    public bool Poll(TimeSpan deadline)
    {
        TimeSpan left = deadline == TimeSpan.MaxValue ? TimeSpan.FromSeconds(1) : deadline - Now;
        int milliseconds = (int)Math.Clamp(Math.Ceiling(left.TotalMilliseconds), 0, 1000);
        if (_posts.TryTake(out (SendOrPostCallback Callback, object? State) post, milliseconds))
        {
            do
            {
                post.Callback(post.State);
            }
            while (_posts.TryTake(out post));
        }

        return true;
    }

    public void PostFromOutside(SendOrPostCallback callback, object? state) => _posts.Add((callback, state));
}
