// covers: div-floor x int; calendar x int
using System;
using System.Runtime.CompilerServices;

namespace Programs.Integers.CivilDates;

internal static class Program
{
    // Days and dates by Howard Hinnant's integer formulas, before and after the epoch.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Days(int year, int month, int day)
    {
        year -= month <= 2 ? 1 : 0;
        int era = (year >= 0 ? year : year - 399) / 400;
        int yearOfEra = year - (era * 400);
        int dayOfYear = (((153 * (month + (month > 2 ? -3 : 9))) + 2) / 5) + day - 1;
        return (era * 146097) + (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear - 719468;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Date(int days)
    {
        days += 719468;
        int era = (days >= 0 ? days : days - 146096) / 146097;
        int dayOfEra = days - (era * 146097);
        int year = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36524) - (dayOfEra / 146096)) / 365;
        int dayOfYear = dayOfEra - ((365 * year) + (year / 4) - (year / 100));
        int month = ((5 * dayOfYear) + 2) / 153;
        int day = dayOfYear - (((153 * month) + 2) / 5) + 1;
        month += month < 10 ? 3 : -9;
        return ((((year + (era * 400) + (month <= 2 ? 1 : 0)) * 100) + month) * 100) + day;
    }

    internal static void Main()
    {
        Console.WriteLine(Days(1970, 1, 1));
        Console.WriteLine(Days(2000, 2, 29));
        Console.WriteLine(Days(1600, 1, 1));
        Console.WriteLine(Days(-1, 12, 31));
        for (int d = -1000000; d < 1000000; d += 77777)
        {
            Console.WriteLine(Date(d));
        }

        bool good = true;
        for (int d = -800; d < 800; d++)
        {
            int date = Date(d);
            good &= Days(date / 10000, date / 100 % 100, date % 100) == d;
        }

        Console.WriteLine(good);
    }
}
