using System.Diagnostics.CodeAnalysis;

namespace System;

public readonly partial struct DateTime : IComparable, IComparable<DateTime>, IEquatable<DateTime>, ISpanFormattable
{
    public static readonly DateTime MinValue;
    public static readonly DateTime MaxValue = new(MaximumTicks, DateTimeKind.Unspecified);
    public static readonly DateTime UnixEpoch = new(UnixEpochTicks, DateTimeKind.Utc);

    internal const long UnixEpochTicks = 621355968000000000;
    private const long MaximumTicks = 3155378975999999999;
    private const ulong TicksMask = 0x3FFFFFFFFFFFFFFF;
    private const string OutOfRange = "The added or subtracted value results in an un-representable DateTime.";

    private readonly ulong _data; // Ticks, and the kind in the upper two bits.

    public DateTime(long ticks)
        : this(ticks, DateTimeKind.Unspecified)
    {
    }

    public DateTime(long ticks, DateTimeKind kind)
    {
        if ((ulong)ticks > MaximumTicks)
        {
            throw new ArgumentOutOfRangeException(nameof(ticks), "Ticks must be between DateTime.MinValue.Ticks and DateTime.MaxValue.Ticks.");
        }

        if ((uint)kind > 2)
        {
            throw new ArgumentException("Invalid DateTimeKind value.", nameof(kind));
        }

        _data = (ulong)ticks | ((ulong)kind << 62);
    }

    public DateTime(int year, int month, int day)
        : this(TicksOfDate(year, month, day), DateTimeKind.Unspecified)
    {
    }

    public DateTime(int year, int month, int day, int hour, int minute, int second)
        : this(TicksOfDate(year, month, day) + TicksOfTime(hour, minute, second), DateTimeKind.Unspecified)
    {
    }

    public DateTime(int year, int month, int day, int hour, int minute, int second, DateTimeKind kind)
        : this(TicksOfDate(year, month, day) + TicksOfTime(hour, minute, second), kind)
    {
    }

    public DateTime(int year, int month, int day, int hour, int minute, int second, int millisecond)
        : this(year, month, day, hour, minute, second, millisecond, DateTimeKind.Unspecified)
    {
    }

    public DateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, DateTimeKind kind)
        : this(TicksOfDate(year, month, day) + TicksOfTime(hour, minute, second) + TicksOfMillisecond(millisecond), kind)
    {
    }

    public static DateTime UtcNow => new(UnixEpochTicks + DeviceKit.CoreLib.Runtime.Clock.Ticks, DateTimeKind.Utc);

    public static DateTime Now => new(UnixEpochTicks + DeviceKit.CoreLib.Runtime.Clock.Ticks, DateTimeKind.Local);

    public static DateTime Today => Now.Date;

    public long Ticks => (long)(_data & TicksMask);

    public DateTimeKind Kind => (DateTimeKind)(_data >> 62);

    public DateTime Date => new(Ticks - (Ticks % TimeSpan.TicksPerDay), Kind);

    public TimeSpan TimeOfDay => new(Ticks % TimeSpan.TicksPerDay);

    public int Year
    {
        get
        {
            GetDate(out int year, out _, out _);
            return year;
        }
    }

    public int Month
    {
        get
        {
            GetDate(out _, out int month, out _);
            return month;
        }
    }

    public int Day
    {
        get
        {
            GetDate(out _, out _, out int day);
            return day;
        }
    }

    public int DayOfYear
    {
        get
        {
            GetDate(out int year, out int month, out int day);
            return DaysBefore(year, month) + day;
        }
    }

    public DayOfWeek DayOfWeek => (DayOfWeek)(((int)(Ticks / TimeSpan.TicksPerDay) + 1) % 7);

    public int Hour => (int)(Ticks / TimeSpan.TicksPerHour % 24);

    public int Minute => (int)(Ticks / TimeSpan.TicksPerMinute % 60);

    public int Second => (int)(Ticks / TimeSpan.TicksPerSecond % 60);

    public int Millisecond => (int)(Ticks / TimeSpan.TicksPerMillisecond % 1000);

    public int Microsecond => (int)(Ticks / TimeSpan.TicksPerMicrosecond % 1000);

    public static DateTime operator +(DateTime d, TimeSpan t) => d.AddTicks(t.Ticks);

    public static DateTime operator -(DateTime d, TimeSpan t) => d.AddTicks(-t.Ticks);

    public static TimeSpan operator -(DateTime d1, DateTime d2) => new(d1.Ticks - d2.Ticks);

    public static bool operator ==(DateTime d1, DateTime d2) => d1.Ticks == d2.Ticks;

    public static bool operator !=(DateTime d1, DateTime d2) => d1.Ticks != d2.Ticks;

    public static bool operator <(DateTime t1, DateTime t2) => t1.Ticks < t2.Ticks;

    public static bool operator <=(DateTime t1, DateTime t2) => t1.Ticks <= t2.Ticks;

    public static bool operator >(DateTime t1, DateTime t2) => t1.Ticks > t2.Ticks;

    public static bool operator >=(DateTime t1, DateTime t2) => t1.Ticks >= t2.Ticks;

    public static bool IsLeapYear(int year) => year is < 1 or > 9999 ? throw new ArgumentOutOfRangeException(nameof(year), "Year must be between 1 and 9999.")
        : (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);

    public static int DaysInMonth(int year, int month)
    {
        if (month is < 1 or > 12)
        {
            throw new ArgumentOutOfRangeException(nameof(month), "Month must be between one and twelve.");
        }

        bool isLeap = IsLeapYear(year);
        return month == 2 ? isLeap ? 29 : 28 : month is 4 or 6 or 9 or 11 ? 30 : 31;
    }

    public static int Compare(DateTime t1, DateTime t2) => t1.Ticks.CompareTo(t2.Ticks);

    public static bool Equals(DateTime t1, DateTime t2) => t1.Ticks == t2.Ticks;

    public static DateTime SpecifyKind(DateTime value, DateTimeKind kind) => new(value.Ticks, kind);

    public DateTime Add(TimeSpan value) => AddTicks(value.Ticks);

    public TimeSpan Subtract(DateTime value) => this - value;

    public DateTime Subtract(TimeSpan value) => this - value;

    public DateTime AddTicks(long value)
    {
        long ticks = Ticks + value;
        return (ulong)ticks > MaximumTicks ? throw new ArgumentOutOfRangeException(nameof(value), OutOfRange) : new DateTime(ticks, Kind);
    }

    public DateTime AddDays(double value) => AddUnits(value, TimeSpan.TicksPerDay);

    public DateTime AddHours(double value) => AddUnits(value, TimeSpan.TicksPerHour);

    public DateTime AddMinutes(double value) => AddUnits(value, TimeSpan.TicksPerMinute);

    public DateTime AddSeconds(double value) => AddUnits(value, TimeSpan.TicksPerSecond);

    public DateTime AddMilliseconds(double value) => AddUnits(value, TimeSpan.TicksPerMillisecond);

    public DateTime AddMicroseconds(double value) => AddUnits(value, TimeSpan.TicksPerMicrosecond);

    public DateTime AddMonths(int months)
    {
        if (months is < -120000 or > 120000)
        {
            throw new ArgumentOutOfRangeException(nameof(months), "Months value must be between +/-120000.");
        }

        GetDate(out int year, out int month, out int day);
        int total = (year * 12) + month - 1 + months;
        year = total / 12;
        month = (total % 12) + 1;
        if (year is < 1 or > 9999)
        {
            throw new ArgumentOutOfRangeException(nameof(months), OutOfRange);
        }

        return new DateTime(TicksOfDate(year, month, Math.Min(day, DaysInMonth(year, month))) + (Ticks % TimeSpan.TicksPerDay), Kind);
    }

    public DateTime AddYears(int value) => value is < -10000 or > 10000 ? throw new ArgumentOutOfRangeException("years", "Years value must be between +/-10000.") : AddMonths(value * 12);

    public DateTime ToUniversalTime() => new(Ticks, DateTimeKind.Utc);

    public DateTime ToLocalTime() => new(Ticks, DateTimeKind.Local);

    public int CompareTo(DateTime value) => Ticks.CompareTo(value.Ticks);

    public int CompareTo(object? value) => value is null ? 1 : value is DateTime other ? CompareTo(other) : throw new ArgumentException("Object must be of type DateTime.");

    public bool Equals(DateTime value) => Ticks == value.Ticks;

    public override bool Equals([NotNullWhen(true)] object? value) => value is DateTime other && Ticks == other.Ticks;

    public override int GetHashCode() => Ticks.GetHashCode();

    internal void GetDate(out int year, out int month, out int day)
    {
        // Days since 0000-03-01, so that the leap day is the last of a year (H. Hinnant, chrono-Compatible Low-Level Date Algorithms).
        uint days = (uint)(Ticks / TimeSpan.TicksPerDay) + 306;
        uint era = days / 146097;
        uint ofEra = days - (era * 146097);
        uint yearOfEra = (ofEra - (ofEra / 1460) + (ofEra / 36524) - (ofEra / 146096)) / 365;
        uint ofYear = ofEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        uint shifted = ((5 * ofYear) + 2) / 153;
        day = (int)(ofYear - (((153 * shifted) + 2) / 5) + 1);
        month = (int)(shifted < 10 ? shifted + 3 : shifted - 9);
        year = (int)(yearOfEra + (era * 400)) + (month <= 2 ? 1 : 0);
    }

    private static int DaysBefore(int year, int month)
    {
        int days = 0;
        for (int i = 1; i < month; i++)
        {
            days += DaysInMonth(year, i);
        }

        return days;
    }

    private static long TicksOfDate(int year, int month, int day)
    {
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DaysInMonth(year, month))
        {
            throw new ArgumentOutOfRangeException(null, "Year, Month, and Day parameters describe an un-representable DateTime.");
        }

        int before = year - 1;
        int days = (before * 365) + (before / 4) - (before / 100) + (before / 400) + DaysBefore(year, month) + day - 1;
        return days * TimeSpan.TicksPerDay;
    }

    private static long TicksOfTime(int hour, int minute, int second) =>
        (uint)hour >= 24 || (uint)minute >= 60 || (uint)second >= 60
            ? throw new ArgumentOutOfRangeException(null, "Hour, Minute, and Second parameters describe an un-representable DateTime.")
            : ((((hour * 60L) + minute) * 60) + second) * TimeSpan.TicksPerSecond;

    private static long TicksOfMillisecond(int millisecond) =>
        (uint)millisecond >= 1000 ? throw new ArgumentOutOfRangeException(nameof(millisecond), "Valid values are between 0 and 999, inclusive.") : millisecond * TimeSpan.TicksPerMillisecond;

    private DateTime AddUnits(double value, long scale)
    {
        double whole = Math.Truncate(value);
        double limit = (double)MaximumTicks / scale;
        if (!(Math.Abs(value) <= limit))
        {
            throw new ArgumentOutOfRangeException(nameof(value), "Value to add was out of range.");
        }

        return AddTicks(((long)whole * scale) + (long)((value - whole) * scale));
    }
}
