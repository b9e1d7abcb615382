// covers: date-time x arithmetic, format; time-span x arithmetic, format
using System;
using System.Globalization;

namespace Programs.Library.Dates;

internal static class Program
{
    internal static void Main()
    {
        var start = new DateTime(2024, 2, 28, 23, 59, 30, DateTimeKind.Utc);
        for (int i = 0; i < 4; i++)
        {
            Console.WriteLine(start.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) + " " + start.DayOfWeek + " " + start.DayOfYear);
            start = start.AddHours(17.5).AddSeconds(45);
        }

        Console.WriteLine(new DateTime(2024, 3, 1).Subtract(new DateTime(2023, 3, 1)).Days);
        Console.WriteLine(DateTime.IsLeapYear(2100));
        Console.WriteLine(DateTime.DaysInMonth(2024, 2));
        Console.WriteLine(new DateTime(2024, 1, 31).AddMonths(1).Day);
        TimeSpan t = TimeSpan.FromSeconds(98765.4321);
        Console.WriteLine(t);
        Console.WriteLine(t.Hours + ":" + t.Minutes + ":" + t.Seconds);
        Console.WriteLine(TimeSpan.FromMinutes(-90));
        Console.WriteLine(t > TimeSpan.FromDays(1));
        Console.WriteLine((t - TimeSpan.FromHours(1)).TotalMinutes);
        Console.WriteLine(DateTime.UnixEpoch.AddSeconds(1700000000).ToString("o", CultureInfo.InvariantCulture));
        Console.WriteLine(DateTimeOffset.FromUnixTimeMilliseconds(1700000000123).ToUnixTimeSeconds());
        Console.WriteLine(new DateOnly(2024, 2, 29).AddYears(1).ToString("yyyy/MM/dd", CultureInfo.InvariantCulture));
        Console.WriteLine(new TimeOnly(13, 5).AddMinutes(700).Hour);
    }
}
