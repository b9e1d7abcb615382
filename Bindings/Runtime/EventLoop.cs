using System;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Signatures;

namespace DeviceKit.Runtime;

/// <summary>
/// The one thread of a device: a queue of callbacks and a queue of timers. It is the <see cref="SynchronizationContext"/> of everything that
/// runs on it, so that <c>await</c> comes back to it.
/// </summary>
/// <remarks>
/// A turn lets events in from the <see cref="ILoopHost"/>, where it blocks only when nothing is ready; then it runs the callbacks that are
/// ready, then the timers that are due. What a callback or a timer posts, or sets to a time that has passed, comes in the next turn, in order.
/// </remarks>
public sealed class EventLoop : SynchronizationContext
{
    private readonly ILoopHost _host;
    private readonly WorkQueue _ready = new();
    private readonly TimerQueue _timers = new();
    private int _threadId;
    private Exception? _failure;

    /// <summary>A loop on a platform.</summary>
    /// <param name="host">The platform's time and events.</param>
    public EventLoop(ILoopHost host)
    {
        ArgumentNullException.ThrowIfNull(host);
        _host = host;
        _threadId = Environment.CurrentManagedThreadId;
        Clock = new LoopClock(this, host, _timers);
    }

    /// <summary>The loop that is running the caller.</summary>
    /// <exception cref="InvalidOperationException">The caller does not run on an event loop.</exception>
    public static new EventLoop Current => SynchronizationContext.Current as EventLoop
        ?? throw new InvalidOperationException("No event loop runs this code; on a device everything runs inside Device.Run.");

    /// <summary>The loop's clock, on the host's time.</summary>
    public IClock Clock { get; }

    /// <summary>True when a callback waits for the next turn.</summary>
    public bool HasReady => _ready.Count > 0;

    /// <summary>When the next timer is due, or <see cref="TimeSpan.MaxValue"/>.</summary>
    public TimeSpan NextTimer => _timers.NextDue;

    /// <summary>Queues a callback. From another thread it goes through <see cref="ILoopHost.PostFromOutside"/>.</summary>
    /// <param name="d">The callback.</param>
    /// <param name="state">Its argument.</param>
    public override void Post(SendOrPostCallback d, object? state)
    {
        if (Environment.CurrentManagedThreadId == _threadId)
        {
            _ready.Enqueue(new WorkItem(d, state));
        }
        else
        {
            _host.PostFromOutside(d, state);
        }
    }

    /// <summary>Queues a callback; without allocating, on the loop's own thread. A lambda expression takes this overload.</summary>
    /// <param name="callback">The callback.</param>
    /// <param name="state">Its argument.</param>
    public void Post(Action<object?> callback, object? state)
    {
        if (Environment.CurrentManagedThreadId == _threadId)
        {
            _ready.Enqueue(new WorkItem(callback, state));
        }
        else
        {
            _host.PostFromOutside(new SendOrPostCallback(callback), state);
        }
    }

    /// <summary>Not supported: waiting inside a callback would stop the device.</summary>
    /// <param name="d">Unused.</param>
    /// <param name="state">Unused.</param>
    public override void Send(SendOrPostCallback d, object? state) =>
        throw new NotSupportedException("An event loop has one thread; Send would wait for itself. Use Post.");

    /// <inheritdoc/>
    public override SynchronizationContext CreateCopy() => this;

    /// <summary>Starts an activity that nobody awaits. When it fails, the loop's run fails with its exception.</summary>
    /// <param name="activity">The activity; <see cref="OperationCanceledException"/> counts as its ordinary end.</param>
    public void Spawn(Func<ValueTask> activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        Post(
            static state =>
            {
                var (loop, start) = ((EventLoop, Func<ValueTask>))state!;
                Detach(loop.Guard(start));
            },
            (this, activity));
    }

    /// <summary>Runs turns until an activity has completed.</summary>
    /// <typeparam name="T">The type of its result.</typeparam>
    /// <param name="activity">Started on the loop.</param>
    /// <returns>Its result.</returns>
    /// <exception cref="LoopStalledException">Nothing is ready, no timer is set, and no event can come, yet the activity is not done.</exception>
    public T Run<T>(Func<ValueTask<T>> activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        SynchronizationContext? outer = Enter();
        try
        {
            Task<T> task = activity().AsTask();
            while (!task.IsCompleted)
            {
                if (!Turn(TimeSpan.MaxValue))
                {
                    throw new LoopStalledException();
                }
            }

            return task.GetAwaiter().GetResult();
        }
        finally
        {
            SetSynchronizationContext(outer);
        }
    }

    /// <summary>Runs turns until a condition holds, or until time or work runs out.</summary>
    /// <param name="condition">Asked before the first turn and after each.</param>
    /// <param name="deadline">
    /// When to stop, on <see cref="Clock"/>; timers due at that very time still fire. A host with virtual time advances just up to it.
    /// </param>
    /// <returns>True when the condition holds.</returns>
    public bool RunUntil(Func<bool> condition, TimeSpan deadline)
    {
        ArgumentNullException.ThrowIfNull(condition);
        SynchronizationContext? outer = Enter();
        try
        {
            while (!condition())
            {
                if (_host.Now >= deadline && !HasReady && NextTimer > deadline)
                {
                    return false;
                }

                if (!Turn(deadline))
                {
                    return condition();
                }
            }

            return true;
        }
        finally
        {
            SetSynchronizationContext(outer);
        }
    }

    /// <summary>Runs turns for a time; timers due at its very end still fire.</summary>
    /// <param name="duration">How long, on <see cref="Clock"/>.</param>
    public void RunFor(TimeSpan duration) => RunUntil(static () => false, _host.Now + duration);

    private static async void Detach(ValueTask task) => await task;

    private async ValueTask Guard(Func<ValueTask> activity)
    {
        try
        {
            await activity();
        }
        catch (OperationCanceledException)
        {
            // The ordinary end of an activity that was asked to stop.
        }
#pragma warning disable CA1031 // Kept, and thrown by the turn that is running.
        catch (Exception e)
#pragma warning restore CA1031
        {
            _failure ??= e;
        }
    }

    private SynchronizationContext? Enter()
    {
        SynchronizationContext? outer = SynchronizationContext.Current;
        _threadId = Environment.CurrentManagedThreadId;
        SetSynchronizationContext(this);
        return outer;
    }

    /// <summary>One turn; false when nothing is left that could happen. Idling comes first, so that whoever runs the loop looks at what
    /// the callbacks did before it idles again.</summary>
    private bool Turn(TimeSpan limit)
    {
        TimeSpan next = _timers.NextDue;
        bool canGoOn = _host.Poll(HasReady ? TimeSpan.Zero : next < limit ? next : limit);
        ThrowIfFailed();
        if (!canGoOn && !HasReady && _timers.NextDue == TimeSpan.MaxValue)
        {
            return false;
        }

        for (int i = _ready.Count; i > 0; i--)
        {
            _ready.Dequeue().Invoke();
            ThrowIfFailed();
        }

        long turn = _timers.BeginTurn(_host.Now);
        while (_timers.TryTakeDue(turn, out LoopTimer timer))
        {
            timer.Fire();
            ThrowIfFailed();
        }

        return true;
    }

    private void ThrowIfFailed()
    {
        if (_failure is { } failure)
        {
            _failure = null;
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure);
        }
    }
}
