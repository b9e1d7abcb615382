using System.Diagnostics.CodeAnalysis;

namespace System;

public readonly partial struct TimeSpan : IComparable, IComparable<TimeSpan>, IEquatable<TimeSpan>, ISpanFormattable
{
    public const long TicksPerMicrosecond = 10;
    public const long TicksPerMillisecond = 10_000;
    public const long TicksPerSecond = 10_000_000;
    public const long TicksPerMinute = 600_000_000;
    public const long TicksPerHour = 36_000_000_000;
    public const long TicksPerDay = 864_000_000_000;
    public const long NanosecondsPerTick = 100;
    public const int HoursPerDay = 24;
    public const long MillisecondsPerSecond = 1000;

    public static readonly TimeSpan Zero = new(0);
    public static readonly TimeSpan MaxValue = new(long.MaxValue);
    public static readonly TimeSpan MinValue = new(long.MinValue);

    private readonly long _ticks;

    public TimeSpan(long ticks) => _ticks = ticks;

    public TimeSpan(int hours, int minutes, int seconds)
        : this(0, hours, minutes, seconds, 0)
    {
    }

    public TimeSpan(int days, int hours, int minutes, int seconds)
        : this(days, hours, minutes, seconds, 0)
    {
    }

    public TimeSpan(int days, int hours, int minutes, int seconds, int milliseconds)
    {
        long total = ((((((days * 24L) + hours) * 60) + minutes) * 60) + seconds) * 1000;
        total += milliseconds;
        if (total > long.MaxValue / TicksPerMillisecond || total < long.MinValue / TicksPerMillisecond)
        {
            throw new ArgumentOutOfRangeException(null, TooLong);
        }

        _ticks = total * TicksPerMillisecond;
    }

    private const string TooLong = "TimeSpan overflowed because the duration is too long.";

    public long Ticks => _ticks;

    public int Days => (int)(_ticks / TicksPerDay);

    public int Hours => (int)(_ticks / TicksPerHour % 24);

    public int Minutes => (int)(_ticks / TicksPerMinute % 60);

    public int Seconds => (int)(_ticks / TicksPerSecond % 60);

    public int Milliseconds => (int)(_ticks / TicksPerMillisecond % 1000);

    public int Microseconds => (int)(_ticks / TicksPerMicrosecond % 1000);

    public double TotalDays => (double)_ticks / TicksPerDay;

    public double TotalHours => (double)_ticks / TicksPerHour;

    public double TotalMinutes => (double)_ticks / TicksPerMinute;

    public double TotalSeconds => (double)_ticks / TicksPerSecond;

    public double TotalMilliseconds => (double)_ticks / TicksPerMillisecond;

    public double TotalMicroseconds => (double)_ticks / TicksPerMicrosecond;

    public static TimeSpan operator -(TimeSpan t) => t.Negate();

    public static TimeSpan operator +(TimeSpan t) => t;

    public static TimeSpan operator +(TimeSpan t1, TimeSpan t2)
    {
        long sum = t1._ticks + t2._ticks;
        return (t1._ticks >> 63) == (t2._ticks >> 63) && (t1._ticks >> 63) != (sum >> 63) ? throw new OverflowException(TooLong) : new TimeSpan(sum);
    }

    public static TimeSpan operator -(TimeSpan t1, TimeSpan t2)
    {
        long difference = t1._ticks - t2._ticks;
        return (t1._ticks >> 63) != (t2._ticks >> 63) && (t1._ticks >> 63) != (difference >> 63) ? throw new OverflowException(TooLong) : new TimeSpan(difference);
    }

    public static TimeSpan operator *(TimeSpan timeSpan, double factor) => Rounded(Math.Round(timeSpan._ticks * factor));

    public static TimeSpan operator *(double factor, TimeSpan timeSpan) => timeSpan * factor;

    public static TimeSpan operator /(TimeSpan timeSpan, double divisor) => Rounded(Math.Round(timeSpan._ticks / divisor));

    public static double operator /(TimeSpan t1, TimeSpan t2) => t1._ticks / (double)t2._ticks;

    public static bool operator ==(TimeSpan t1, TimeSpan t2) => t1._ticks == t2._ticks;

    public static bool operator !=(TimeSpan t1, TimeSpan t2) => t1._ticks != t2._ticks;

    public static bool operator <(TimeSpan t1, TimeSpan t2) => t1._ticks < t2._ticks;

    public static bool operator <=(TimeSpan t1, TimeSpan t2) => t1._ticks <= t2._ticks;

    public static bool operator >(TimeSpan t1, TimeSpan t2) => t1._ticks > t2._ticks;

    public static bool operator >=(TimeSpan t1, TimeSpan t2) => t1._ticks >= t2._ticks;

    public static TimeSpan FromTicks(long value) => new(value);

    public static TimeSpan FromDays(double value) => Interval(value, TicksPerDay);

    public static TimeSpan FromHours(double value) => Interval(value, TicksPerHour);

    public static TimeSpan FromMinutes(double value) => Interval(value, TicksPerMinute);

    public static TimeSpan FromSeconds(double value) => Interval(value, TicksPerSecond);

    public static TimeSpan FromMilliseconds(double value) => Interval(value, TicksPerMillisecond);

    public static TimeSpan FromMicroseconds(double value) => Interval(value, TicksPerMicrosecond);

    public static TimeSpan FromDays(int days) => Exact(days, TicksPerDay);

    public static TimeSpan FromHours(int hours) => Exact(hours, TicksPerHour);

    public static TimeSpan FromMinutes(long minutes) => Exact(minutes, TicksPerMinute);

    public static TimeSpan FromSeconds(long seconds) => Exact(seconds, TicksPerSecond);

    public static TimeSpan FromMilliseconds(long milliseconds) => Exact(milliseconds, TicksPerMillisecond);

    public static TimeSpan FromMicroseconds(long microseconds) => Exact(microseconds, TicksPerMicrosecond);

    public static int Compare(TimeSpan t1, TimeSpan t2) => t1._ticks.CompareTo(t2._ticks);

    public static bool Equals(TimeSpan t1, TimeSpan t2) => t1._ticks == t2._ticks;

    public TimeSpan Add(TimeSpan ts) => this + ts;

    public TimeSpan Subtract(TimeSpan ts) => this - ts;

    public TimeSpan Multiply(double factor) => this * factor;

    public TimeSpan Divide(double divisor) => this / divisor;

    public double Divide(TimeSpan ts) => this / ts;

    public TimeSpan Duration() => _ticks == long.MinValue ? throw new OverflowException("The duration cannot be returned for TimeSpan.MinValue because the absolute value of TimeSpan.MinValue exceeds the value of TimeSpan.MaxValue.")
        : new TimeSpan(_ticks < 0 ? -_ticks : _ticks);

    public TimeSpan Negate() => _ticks == long.MinValue ? throw new OverflowException("Negating the minimum value of a twos complement number is invalid.") : new TimeSpan(-_ticks);

    public int CompareTo(object? value) => value is null ? 1 : value is TimeSpan other ? CompareTo(other) : throw new ArgumentException("Object must be of type TimeSpan.");

    public int CompareTo(TimeSpan value) => _ticks.CompareTo(value._ticks);

    public override bool Equals([NotNullWhen(true)] object? value) => value is TimeSpan other && _ticks == other._ticks;

    public bool Equals(TimeSpan obj) => _ticks == obj._ticks;

    public override int GetHashCode() => _ticks.GetHashCode();

    private static TimeSpan Interval(double value, double scale)
    {
        if (double.IsNaN(value))
        {
            throw new ArgumentException("TimeSpan does not accept floating point Not-a-Number values.");
        }

        return Rounded(value * scale);
    }

    private static TimeSpan Rounded(double ticks)
    {
        if (ticks > long.MaxValue || ticks < long.MinValue || double.IsNaN(ticks))
        {
            throw new OverflowException(TooLong);
        }

        return ticks == long.MaxValue ? MaxValue : new TimeSpan((long)ticks);
    }

    private static TimeSpan Exact(long value, long scale) =>
        value > long.MaxValue / scale || value < long.MinValue / scale ? throw new ArgumentOutOfRangeException(null, TooLong) : new TimeSpan(value * scale);
}
