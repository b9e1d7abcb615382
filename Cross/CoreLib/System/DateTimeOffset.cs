using System.Diagnostics.CodeAnalysis;

namespace System;

public readonly partial struct DateTimeOffset : IComparable, IComparable<DateTimeOffset>, IEquatable<DateTimeOffset>, IFormattable
{
    public static readonly DateTimeOffset MinValue = new(0, TimeSpan.Zero);
    public static readonly DateTimeOffset MaxValue = new(DateTime.MaxValue.Ticks, TimeSpan.Zero);
    public static readonly DateTimeOffset UnixEpoch = new(DateTime.UnixEpochTicks, TimeSpan.Zero);

    private const long MostOffsetTicks = 14 * TimeSpan.TicksPerHour;

    private readonly DateTime _utc;
    private readonly short _offsetMinutes;

    public DateTimeOffset(long ticks, TimeSpan offset)
        : this(new DateTime(ticks), offset)
    {
    }

    public DateTimeOffset(DateTime dateTime)
        : this(dateTime, TimeSpan.Zero)
    {
    }

    public DateTimeOffset(DateTime dateTime, TimeSpan offset)
    {
        if (offset.Ticks % TimeSpan.TicksPerMinute != 0)
        {
            throw new ArgumentException("Offset must be specified in whole minutes.", nameof(offset));
        }

        if (Math.Abs(offset.Ticks) > MostOffsetTicks)
        {
            throw new ArgumentOutOfRangeException(nameof(offset), "Offset must be within plus or minus 14 hours.");
        }

        long utc = dateTime.Ticks - offset.Ticks;
        if (utc < 0 || utc > DateTime.MaxValue.Ticks)
        {
            throw new ArgumentOutOfRangeException(nameof(offset), "The UTC time represented when the offset is applied must be between year 0 and 10,000.");
        }

        _utc = new DateTime(utc);
        _offsetMinutes = (short)(offset.Ticks / TimeSpan.TicksPerMinute);
    }

    public DateTimeOffset(int year, int month, int day, int hour, int minute, int second, TimeSpan offset)
        : this(new DateTime(year, month, day, hour, minute, second), offset)
    {
    }

    public static DateTimeOffset UtcNow => new(DateTime.UtcNow.Ticks, TimeSpan.Zero);

    public static DateTimeOffset Now => UtcNow;

    public DateTime DateTime => new(Ticks);

    public DateTime UtcDateTime => DateTime.SpecifyKind(_utc, DateTimeKind.Utc);

    public DateTime LocalDateTime => DateTime.SpecifyKind(_utc, DateTimeKind.Local);

    public TimeSpan Offset => new(_offsetMinutes * TimeSpan.TicksPerMinute);

    public long Ticks => _utc.Ticks + Offset.Ticks;

    public long UtcTicks => _utc.Ticks;

    public DateTime Date => DateTime.Date;

    public TimeSpan TimeOfDay => DateTime.TimeOfDay;

    public int Year => DateTime.Year;

    public int Month => DateTime.Month;

    public int Day => DateTime.Day;

    public int Hour => DateTime.Hour;

    public int Minute => DateTime.Minute;

    public int Second => DateTime.Second;

    public int Millisecond => DateTime.Millisecond;

    public DayOfWeek DayOfWeek => DateTime.DayOfWeek;

    public int DayOfYear => DateTime.DayOfYear;

    public static implicit operator DateTimeOffset(DateTime dateTime) => new(dateTime);

    public static DateTimeOffset operator +(DateTimeOffset dateTimeOffset, TimeSpan timeSpan) => new(dateTimeOffset.DateTime + timeSpan, dateTimeOffset.Offset);

    public static DateTimeOffset operator -(DateTimeOffset dateTimeOffset, TimeSpan timeSpan) => new(dateTimeOffset.DateTime - timeSpan, dateTimeOffset.Offset);

    public static TimeSpan operator -(DateTimeOffset left, DateTimeOffset right) => left._utc - right._utc;

    public static bool operator ==(DateTimeOffset left, DateTimeOffset right) => left._utc == right._utc;

    public static bool operator !=(DateTimeOffset left, DateTimeOffset right) => left._utc != right._utc;

    public static bool operator <(DateTimeOffset left, DateTimeOffset right) => left._utc < right._utc;

    public static bool operator <=(DateTimeOffset left, DateTimeOffset right) => left._utc <= right._utc;

    public static bool operator >(DateTimeOffset left, DateTimeOffset right) => left._utc > right._utc;

    public static bool operator >=(DateTimeOffset left, DateTimeOffset right) => left._utc >= right._utc;

    public static DateTimeOffset FromUnixTimeSeconds(long seconds) => new(DateTime.UnixEpochTicks + (seconds * TimeSpan.TicksPerSecond), TimeSpan.Zero);

    public static DateTimeOffset FromUnixTimeMilliseconds(long milliseconds) => new(DateTime.UnixEpochTicks + (milliseconds * TimeSpan.TicksPerMillisecond), TimeSpan.Zero);

    public long ToUnixTimeSeconds() => (_utc.Ticks / TimeSpan.TicksPerSecond) - (DateTime.UnixEpochTicks / TimeSpan.TicksPerSecond);

    public long ToUnixTimeMilliseconds() => (_utc.Ticks / TimeSpan.TicksPerMillisecond) - (DateTime.UnixEpochTicks / TimeSpan.TicksPerMillisecond);

    public DateTimeOffset Add(TimeSpan timeSpan) => this + timeSpan;

    public DateTimeOffset AddDays(double days) => new(DateTime.AddDays(days), Offset);

    public DateTimeOffset AddHours(double hours) => new(DateTime.AddHours(hours), Offset);

    public DateTimeOffset AddMinutes(double minutes) => new(DateTime.AddMinutes(minutes), Offset);

    public DateTimeOffset AddSeconds(double seconds) => new(DateTime.AddSeconds(seconds), Offset);

    public DateTimeOffset AddMilliseconds(double milliseconds) => new(DateTime.AddMilliseconds(milliseconds), Offset);

    public TimeSpan Subtract(DateTimeOffset value) => this - value;

    public DateTimeOffset ToOffset(TimeSpan offset) => new(_utc + offset, offset);

    public DateTimeOffset ToUniversalTime() => new(_utc, TimeSpan.Zero);

    public DateTimeOffset ToLocalTime() => ToUniversalTime();

    public int CompareTo(DateTimeOffset other) => _utc.CompareTo(other._utc);

    int IComparable.CompareTo(object? obj) => obj is null ? 1 : obj is DateTimeOffset other ? CompareTo(other) : throw new ArgumentException("Object must be of type DateTimeOffset.");

    public bool Equals(DateTimeOffset other) => _utc == other._utc;

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is DateTimeOffset other && Equals(other);

    public override int GetHashCode() => _utc.GetHashCode();

    public override string ToString() => ToString(null, null);

    public string ToString([StringSyntax("DateTimeFormat")] string? format) => ToString(format, null);

    public string ToString(IFormatProvider? formatProvider) => ToString(null, formatProvider);

    public string ToString([StringSyntax("DateTimeFormat")] string? format, IFormatProvider? formatProvider) => DateTime.FormatOffset(format, this);

    public static DateTimeOffset ParseExact(string input, string format, IFormatProvider? formatProvider, System.Globalization.DateTimeStyles styles = System.Globalization.DateTimeStyles.None) =>
        TryParseExact(input, format, formatProvider, styles, out DateTimeOffset result) ? result
            : throw new FormatException(string.Concat("String '", input, "' was not recognized as a valid DateTime."));

    public static bool TryParseExact(
        [NotNullWhen(true)] string? input, [NotNullWhen(true)] string? format, IFormatProvider? formatProvider, System.Globalization.DateTimeStyles styles, out DateTimeOffset result)
    {
        result = default;
        return input is not null && format is not null && DeviceKit.CoreLib.Runtime.DateTimeParser.TryParse(input, DateTime.PatternOf(format), out result);
    }
}
