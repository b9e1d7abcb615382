using System;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Esp32;

/// <summary>
/// When a bus is free. It runs ahead of the clock: a call that would block its task returns at once in simulation, and the time that it would
/// have taken is kept here, so that what follows on the bus comes after it.
/// </summary>
public sealed class BusTimeline
{
    private readonly IClock _clock;
    private TimeSpan _free;

    internal BusTimeline(IClock clock) => _clock = clock;

    /// <summary>When the next bit can go: the clock's time, or later while something is on the bus.</summary>
    public TimeSpan Free => _free > _clock.Now ? _free : _clock.Now;

    /// <summary>Passes time without a bit, as a blocking delay between two transfers does.</summary>
    /// <param name="duration">How long.</param>
    /// <returns>When the bus is free again.</returns>
    public TimeSpan Wait(TimeSpan duration) => _free = Free + duration;

    /// <summary>Passes the time of bits.</summary>
    internal TimeSpan Take(long bits, long hertz) => Wait(new TimeSpan(((bits * TimeSpan.TicksPerSecond) + hertz - 1) / hertz));
}
