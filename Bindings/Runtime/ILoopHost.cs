using System;
using System.Threading;

namespace DeviceKit.Runtime;

/// <summary>What an event loop stands on: time, idling and events from outside. One implementation a platform.</summary>
public interface ILoopHost
{
    /// <summary>The time since the device started; never goes back.</summary>
    TimeSpan Now { get; }

    /// <summary>The date and time where it is known.</summary>
    DateTimeOffset? UtcNow { get; }

    /// <summary>
    /// Lets events from outside in (received frames, posts from other threads, interrupts): each calls back on the loop's thread or posts to
    /// the loop. Blocks until one came or <paramref name="deadline"/> is reached; a deadline that has passed never blocks.
    /// </summary>
    /// <param name="deadline">When to return at the latest, as <see cref="Now"/>; <see cref="TimeSpan.MaxValue"/> when no timer is set.</param>
    /// <returns>False when no event can ever come and no deadline is set: the loop has nothing left to do.</returns>
    bool Poll(TimeSpan deadline);

    /// <summary>Takes a callback from another thread; a later <see cref="Poll"/> posts it to the loop. Thread-safe.</summary>
    /// <param name="callback">The callback.</param>
    /// <param name="state">Its argument.</param>
    /// <exception cref="NotSupportedException">The platform has one thread.</exception>
    void PostFromOutside(SendOrPostCallback callback, object? state);
}
