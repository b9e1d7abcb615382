using System;
using System.Collections.Concurrent;
using System.Threading;

namespace DeviceKit.Runtime.Tests;

/// <summary>A host whose time jumps to every deadline, and that takes posts from other threads.</summary>
internal sealed class ManualHost : ILoopHost
{
    private readonly ConcurrentQueue<(SendOrPostCallback Callback, object? State)> _posts = new();

    public TimeSpan Now { get; set; }

    public DateTimeOffset? UtcNow { get; set; }

    public int Polls { get; private set; }

    /// <summary>Set to wait for posts when nothing else is left to do.</summary>
    public bool WaitsForPosts { get; set; }

    public bool Poll(TimeSpan deadline)
    {
        Polls++;
        if (deadline == TimeSpan.MaxValue && WaitsForPosts)
        {
            SpinWait.SpinUntil(() => !_posts.IsEmpty);
        }

        if (_posts.TryDequeue(out (SendOrPostCallback Callback, object? State) post))
        {
            post.Callback(post.State);
            return true;
        }

        if (deadline == TimeSpan.MaxValue)
        {
            return false;
        }

        Now = deadline > Now ? deadline : Now;
        return true;
    }

    public void PostFromOutside(SendOrPostCallback callback, object? state) => _posts.Enqueue((callback, state));
}
