using System;

namespace DeviceKit.Emulation.Captures;

/// <summary>When a frame was captured: nanoseconds since 1970-01-01T00:00:00Z, or since a device's start where no date is known.</summary>
/// <param name="Nanoseconds">The nanoseconds; files can hold 1970 up to 2262, later stamps are read as the last one.</param>
public readonly record struct CaptureTimestamp(long Nanoseconds) : IComparable<CaptureTimestamp>
{
    private const long NanosecondsPerSecond = 1_000_000_000;
    private const long NanosecondsPerTick = 100;

    /// <summary>True when the left one is earlier.</summary>
    public static bool operator <(CaptureTimestamp left, CaptureTimestamp right) => left.Nanoseconds < right.Nanoseconds;

    /// <summary>True when the left one is later.</summary>
    public static bool operator >(CaptureTimestamp left, CaptureTimestamp right) => left.Nanoseconds > right.Nanoseconds;

    /// <summary>True when the left one is not later.</summary>
    public static bool operator <=(CaptureTimestamp left, CaptureTimestamp right) => left.Nanoseconds <= right.Nanoseconds;

    /// <summary>True when the left one is not earlier.</summary>
    public static bool operator >=(CaptureTimestamp left, CaptureTimestamp right) => left.Nanoseconds >= right.Nanoseconds;

    /// <summary>The time between two stamps, in steps of 100 ns.</summary>
    public static TimeSpan operator -(CaptureTimestamp left, CaptureTimestamp right) => left.Subtract(right);

    /// <summary>A stamp from a device's time.</summary>
    /// <param name="time">The time since the device's start, at most 292 years.</param>
    public static CaptureTimestamp FromTimeSpan(TimeSpan time) => new(checked(time.Ticks * NanosecondsPerTick));

    /// <summary>A stamp from a date.</summary>
    /// <param name="date">The date, 1678 to 2262.</param>
    public static CaptureTimestamp FromDate(DateTimeOffset date) =>
        new(checked((date.UtcTicks - DateTimeOffset.UnixEpoch.UtcTicks) * NanosecondsPerTick));

    /// <summary>The time since 1970, in steps of 100 ns.</summary>
    public TimeSpan ToTimeSpan() => new(Nanoseconds / NanosecondsPerTick);

    /// <summary>The date, in steps of 100 ns.</summary>
    public DateTimeOffset ToDate() => DateTimeOffset.UnixEpoch + ToTimeSpan();

    /// <summary>The time since another stamp, in steps of 100 ns.</summary>
    /// <param name="other">The other stamp.</param>
    public TimeSpan Subtract(CaptureTimestamp other) => new((Nanoseconds / NanosecondsPerTick) - (other.Nanoseconds / NanosecondsPerTick));

    /// <inheritdoc/>
    public int CompareTo(CaptureTimestamp other) => Nanoseconds.CompareTo(other.Nanoseconds);

    /// <summary>Seconds with nine decimals, as tshark's <c>frame.time_epoch</c>.</summary>
    public override string ToString()
    {
        ulong magnitude = Nanoseconds < 0 ? (ulong)-(Nanoseconds + 1) + 1 : (ulong)Nanoseconds;
        return $"{(Nanoseconds < 0 ? "-" : string.Empty)}{magnitude / NanosecondsPerSecond}.{magnitude % NanosecondsPerSecond:D9}";
    }
}
