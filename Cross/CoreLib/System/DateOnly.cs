using System.Diagnostics.CodeAnalysis;

namespace System;

public readonly struct DateOnly : IComparable, IComparable<DateOnly>, IEquatable<DateOnly>
{
    private readonly int _dayNumber;

    public DateOnly(int year, int month, int day) => _dayNumber = (int)(new DateTime(year, month, day).Ticks / TimeSpan.TicksPerDay);

    private DateOnly(int dayNumber) => _dayNumber = dayNumber;

    public static DateOnly MinValue => new(0);

    public static DateOnly MaxValue => new(3652058);

    public int DayNumber => _dayNumber;

    public int Year => AsTime.Year;

    public int Month => AsTime.Month;

    public int Day => AsTime.Day;

    public int DayOfYear => AsTime.DayOfYear;

    public DayOfWeek DayOfWeek => (DayOfWeek)((_dayNumber + 1) % 7);

    private DateTime AsTime => new(_dayNumber * TimeSpan.TicksPerDay);

    public static bool operator ==(DateOnly left, DateOnly right) => left._dayNumber == right._dayNumber;

    public static bool operator !=(DateOnly left, DateOnly right) => left._dayNumber != right._dayNumber;

    public static bool operator <(DateOnly left, DateOnly right) => left._dayNumber < right._dayNumber;

    public static bool operator >(DateOnly left, DateOnly right) => left._dayNumber > right._dayNumber;

    public static bool operator <=(DateOnly left, DateOnly right) => left._dayNumber <= right._dayNumber;

    public static bool operator >=(DateOnly left, DateOnly right) => left._dayNumber >= right._dayNumber;

    public static DateOnly FromDayNumber(int dayNumber) => (uint)dayNumber > 3652058 ? throw new ArgumentOutOfRangeException(nameof(dayNumber)) : new DateOnly(dayNumber);

    public static DateOnly FromDateTime(DateTime dateTime) => new((int)(dateTime.Ticks / TimeSpan.TicksPerDay));

    public DateOnly AddDays(int value) => FromDayNumber(_dayNumber + value);

    public DateOnly AddMonths(int value) => FromDateTime(AsTime.AddMonths(value));

    public DateOnly AddYears(int value) => FromDateTime(AsTime.AddYears(value));

    public int CompareTo(DateOnly value) => _dayNumber.CompareTo(value._dayNumber);

    public int CompareTo(object? value) => value is null ? 1 : value is DateOnly other ? CompareTo(other) : throw new ArgumentException("Object must be of type DateOnly.");

    public bool Equals(DateOnly value) => _dayNumber == value._dayNumber;

    public override bool Equals([NotNullWhen(true)] object? value) => value is DateOnly other && _dayNumber == other._dayNumber;

    public override int GetHashCode() => _dayNumber;

    public override string ToString() => AsTime.ToString("d");

    public string ToString(string? format) => AsTime.ToString(string.IsNullOrEmpty(format) ? "d" : format is "o" or "O" ? "yyyy-MM-dd" : format);
}
