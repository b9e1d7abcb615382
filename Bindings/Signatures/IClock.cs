using System;
using System.Threading;
using System.Threading.Tasks;

namespace DeviceKit.Signatures;

/// <summary>CLOCK: monotonic time, timers, and the date where it is known.</summary>
/// <remarks>
/// Laws: <see cref="Now"/> never goes back; a timer fires on the event loop, never before its due time, never from inside
/// <see cref="IClockTimer.Set"/>; timers due at different times fire in that order, timers due at the same time in the order of their setting.
/// </remarks>
public interface IClock
{
    /// <summary>The time since the device started, with a resolution of 100 ns or what the hardware has.</summary>
    TimeSpan Now { get; }

    /// <summary>The date and time, or null while nobody has told the device.</summary>
    DateTimeOffset? UtcNow { get; }

    /// <summary>A timer, not set. It costs memory once; setting it costs none.</summary>
    /// <param name="callback">Called on the event loop when the timer fires; may set the timer again.</param>
    /// <param name="state">Handed to the callback.</param>
    IClockTimer CreateTimer(Action<object?> callback, object? state = null);

    /// <summary>Waits.</summary>
    /// <param name="duration">How long; zero or less completes at once.</param>
    /// <param name="cancellationToken">Ends the wait with <see cref="OperationCanceledException"/>.</param>
    ValueTask DelayAsync(TimeSpan duration, CancellationToken cancellationToken = default);
}
