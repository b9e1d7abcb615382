using System;
using System.Threading;
using DeviceKit.Runtime;

namespace DeviceKit.Esp32;

/// <summary>The platform below the event loop on an ESP32: one FreeRTOS task, which waits on one semaphore, and the rings that signal it.</summary>
public sealed class Esp32LoopHost : ILoopHost
{
    private readonly IShims _shims;
    private readonly Esp32Clock _clock;
    private readonly Esp32Rings _rings;

    /// <summary>A host for the task that constructs it.</summary>
    /// <param name="shims">Where the semaphore is.</param>
    /// <param name="clock">The time.</param>
    /// <param name="rings">What is emptied after each wait.</param>
    public Esp32LoopHost(IShims shims, Esp32Clock clock, Esp32Rings rings)
    {
        ArgumentNullException.ThrowIfNull(shims);
        ArgumentNullException.ThrowIfNull(clock);
        ArgumentNullException.ThrowIfNull(rings);
        _shims = shims;
        _clock = clock;
        _rings = rings;

        // The semaphore is made by the first wait, which has to come before any callback is registered.
        _ = _shims.Wait(0);
    }

    /// <inheritdoc/>
    public TimeSpan Now => _clock.Now;

    /// <inheritdoc/>
    public DateTimeOffset? UtcNow => _clock.UtcNow;

    /// <summary>
    /// Waits for a signal or for the deadline, and empties the rings. On the chip it always returns true: an interrupt may come at any time.
    /// </summary>
    /// <param name="deadline">When to return at the latest; <see cref="TimeSpan.MaxValue"/> when no timer is set.</param>
    /// <returns>False when the wait for ever ended without a signal, which happens in simulation only.</returns>
    public bool Poll(TimeSpan deadline)
    {
        bool mustWait = deadline > _clock.Now;
        if (mustWait)
        {
            _clock.SetAlarm(deadline);
        }

        bool wasSignalled = _shims.Wait(mustWait ? FreeRtosConstants.MaxDelay : 0);
        _rings.Drain();
        return wasSignalled || deadline != TimeSpan.MaxValue;
    }

    /// <summary>Not supported: what other tasks bring goes through the rings.</summary>
    /// <param name="callback">Unused.</param>
    /// <param name="state">Unused.</param>
    public void PostFromOutside(SendOrPostCallback callback, object? state) =>
        throw new NotSupportedException("On an ESP32 the event loop has one task; other tasks reach it through the rings of IShims.");
}
