using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading;
using DeviceKit.Runtime;

namespace DeviceKit.Emulation;

/// <summary>
/// A loop host on real time and one thread. On Linux it waits with ppoll(2) for its file descriptors; posts from other threads wake it
/// through an eventfd. Elsewhere it has no descriptors and waits on a semaphore.
/// </summary>
/// <remarks>It never reports a stall: another thread may post at any time.</remarks>
public sealed class HostLoopHost : ILoopHost, IDisposable
{
    // How many busy turns go by before poll(2) is asked after the sources that are not eager.
    private const int BusyTurns = 256;

    private readonly ConcurrentQueue<(SendOrPostCallback Callback, object? State)> _posts = new();
    private readonly List<IPollSource> _sources = [];
    private readonly List<IPollGroup> _groups = [];
    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly IHostWait _wait;
    private readonly PollList _descriptors = new();
    private readonly List<IPollSource> _askedSources = [];
    private readonly List<IPollGroup> _askedGroups = [];
    private int _isIdle;
    private int _turn;

    /// <summary>A host whose monotonic clock starts at zero.</summary>
    public HostLoopHost() => _wait = OperatingSystem.IsLinux() ? new PollWait() : new SemaphoreWait();

    /// <inheritdoc/>
    public TimeSpan Now => Stopwatch.GetElapsedTime(_start);

    /// <inheritdoc/>
    public DateTimeOffset? UtcNow => DateTimeOffset.UtcNow;

    /// <summary>The number of waits so far; a busy loop makes none.</summary>
    public long Waits { get; private set; }

    /// <summary>Adds a descriptor. On the loop's thread only.</summary>
    /// <param name="source">The descriptor.</param>
    /// <exception cref="PlatformNotSupportedException">The system is not Linux.</exception>
    public void Add(IPollSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        RequireDescriptors();
        _sources.Add(source);
    }

    /// <summary>Adds a changing set of descriptors. On the loop's thread only.</summary>
    /// <param name="group">The set.</param>
    /// <exception cref="PlatformNotSupportedException">The system is not Linux.</exception>
    public void Add(IPollGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        RequireDescriptors();
        _groups.Add(group);
    }

    /// <summary>Takes a descriptor off, before it is closed. On the loop's thread only; an unknown one is ignored.</summary>
    /// <param name="source">The descriptor.</param>
    public void Remove(IPollSource source) => _sources.Remove(source);

    /// <summary>Takes a set of descriptors off: it is not asked or told any more. On the loop's thread only; an unknown one is ignored.</summary>
    /// <param name="group">The set.</param>
    public void Remove(IPollGroup group) => _groups.Remove(group);

    /// <inheritdoc/>
    public bool Poll(TimeSpan deadline)
    {
        bool happened = RunPosts() | TryEager();
        if (happened || deadline <= TimeSpan.Zero)
        {
            if (++_turn % BusyTurns == 0)
            {
                Idle(TimeSpan.Zero);
            }

            return true;
        }

        TimeSpan timeout = deadline == TimeSpan.MaxValue ? Timeout.InfiniteTimeSpan : deadline - Now;
        if (timeout > TimeSpan.Zero || timeout == Timeout.InfiniteTimeSpan)
        {
            Idle(timeout);
            RunPosts();
        }

        return true;
    }

    /// <inheritdoc/>
    public void PostFromOutside(SendOrPostCallback callback, object? state)
    {
        _posts.Enqueue((callback, state));
        Interlocked.MemoryBarrier();
        if (Volatile.Read(ref _isIdle) != 0)
        {
            _wait.Wake();
        }
    }

    /// <summary>Closes the host's own descriptors; sources close theirs.</summary>
    public void Dispose() => _wait.Dispose();

    private static void RequireDescriptors()
    {
        if (!OperatingSystem.IsLinux())
        {
            throw new PlatformNotSupportedException("File descriptors are polled on Linux only.");
        }
    }

    private void Idle(TimeSpan timeout)
    {
        // Whoever posts after this mark wakes us; whoever posted before it is seen here.
        Interlocked.Exchange(ref _isIdle, 1);
        _askedSources.Clear();
        _askedGroups.Clear();
        if (_posts.IsEmpty)
        {
            Waits++;
            _wait.Wait(_descriptors, Ask(timeout));
        }

        Volatile.Write(ref _isIdle, 0);
        Tell();
    }

    /// <summary>Collects the descriptors of the wait that begins.</summary>
    /// <returns>How long it may last; infinite when negative.</returns>
    private TimeSpan Ask(TimeSpan timeout)
    {
        _descriptors.Clear();
        foreach (IPollSource source in _sources)
        {
            if (source.Interest is var interest and not PollInterest.None)
            {
                _descriptors.Add(source.Descriptor, interest);
                _askedSources.Add(source);
            }
        }

        foreach (IPollGroup group in _groups)
        {
            TimeSpan longest = group.BeginWait(_descriptors);
            timeout = timeout < TimeSpan.Zero || longest < timeout ? longest : timeout;
            _askedGroups.Add(group);
        }

        return timeout == TimeSpan.MaxValue ? Timeout.InfiniteTimeSpan : timeout;
    }

    /// <summary>Tells those that were asked; each may take others off the host.</summary>
    private void Tell()
    {
        for (int i = 0; i < _askedSources.Count; i++)
        {
            IPollSource source = _askedSources[i];
            if (_descriptors.Ready(i) != PollInterest.None && source.Interest != PollInterest.None)
            {
                source.TryPoll();
            }
        }

        foreach (IPollGroup group in _askedGroups)
        {
            if (_groups.Contains(group))
            {
                group.EndWait(_descriptors);
            }
        }
    }

    private bool RunPosts()
    {
        if (_posts.IsEmpty)
        {
            return false;
        }

        for (int i = _posts.Count; i > 0 && _posts.TryDequeue(out (SendOrPostCallback Callback, object? State) post); i--)
        {
            post.Callback(post.State);
        }

        return true;
    }

    private bool TryEager()
    {
        bool happened = false;
        for (int i = 0; i < _sources.Count; i++)
        {
            IPollSource source = _sources[i];
            happened |= source.IsEager && source.Interest != PollInterest.None && source.TryPoll();
        }

        return happened;
    }
}
