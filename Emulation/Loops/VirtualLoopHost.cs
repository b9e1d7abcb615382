using System;
using System.Collections.Generic;
using System.Threading;
using DeviceKit.Runtime;

namespace DeviceKit.Emulation;

/// <summary>
/// A loop host on virtual time: when nothing is ready the clock jumps to the next timer, so that an hour of protocol time takes
/// milliseconds and the same program makes the same run, bit for bit.
/// </summary>
/// <remarks>
/// Posts from other threads are taken in the order of posting by the next <see cref="Poll"/>, at the virtual time reached by then: whoever
/// posts from outside gives the repeatability of the run up. <see cref="Hold"/> tells that such a post is awaited.
/// </remarks>
public sealed class VirtualLoopHost : ILoopHost, IOutsideEvents
{
    private readonly DateTimeOffset _epoch;
    private readonly object _gate = new();
    private readonly Queue<(SendOrPostCallback Callback, object? State)> _posts = new();
    private int _holds;

    /// <summary>A host whose monotonic clock stands at zero.</summary>
    /// <param name="epoch">The date at zero; without one 2026-01-01T00:00:00Z.</param>
    public VirtualLoopHost(DateTimeOffset? epoch = null) => _epoch = epoch ?? new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <inheritdoc/>
    public TimeSpan Now { get; private set; }

    /// <inheritdoc/>
    public DateTimeOffset? UtcNow => _epoch + Now;

    /// <inheritdoc/>
    public void Hold()
    {
        lock (_gate)
        {
            _holds++;
        }
    }

    /// <inheritdoc/>
    public void Release()
    {
        lock (_gate)
        {
            _holds--;
            Monitor.Pulse(_gate);
        }
    }

    /// <inheritdoc/>
    public bool Poll(TimeSpan deadline)
    {
        int posts = CountPosts(deadline == TimeSpan.MaxValue);
        if (posts == 0 && deadline == TimeSpan.MaxValue)
        {
            return false;
        }

        if (posts == 0)
        {
            Now = deadline > Now ? deadline : Now;
        }

        for (; posts > 0; posts--)
        {
            RunPost();
        }

        return true;
    }

    /// <inheritdoc/>
    public void PostFromOutside(SendOrPostCallback callback, object? state)
    {
        lock (_gate)
        {
            _posts.Enqueue((callback, state));
            Monitor.Pulse(_gate);
        }
    }

    private int CountPosts(bool wait)
    {
        lock (_gate)
        {
            while (wait && _posts.Count == 0 && _holds > 0)
            {
                Monitor.Wait(_gate);
            }

            return _posts.Count;
        }
    }

    private void RunPost()
    {
        SendOrPostCallback callback;
        object? state;
        lock (_gate)
        {
            (callback, state) = _posts.Dequeue();
        }

        callback(state);
    }
}
