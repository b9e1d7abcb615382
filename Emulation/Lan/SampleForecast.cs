using System;
using System.Globalization;
using System.Text;

namespace DeviceKit.Emulation;

/// <summary>
/// A made-up weather forecast in the JSON of Open-Meteo's <c>/v1/forecast</c>, the same for the same seed and time: what the embedded LAN's
/// weather server answers.
/// </summary>
public sealed class SampleForecast
{
    private const int Days = 7;

    /// <summary>WMO 4677 codes, from fair to foul, that follow each other plausibly.</summary>
    private static readonly int[] s_codes = [0, 2, 3, 45, 61, 80, 95, 71];

    private readonly ulong _seed;

    /// <summary>A forecast.</summary>
    /// <param name="seed">The same seed gives the same weather.</param>
    public SampleForecast(ulong seed) => _seed = seed;

    /// <summary>The forecast as it is at a time.</summary>
    /// <param name="now">The time; the current temperature follows the hour, the days the date.</param>
    /// <returns>JSON text, ASCII.</returns>
    public string ToJson(DateTimeOffset now)
    {
        var text = new StringBuilder(1024);
        DateTime today = now.UtcDateTime.Date;
        (int low, int high, int code) = Day(today);
        int hourTenths = Math.Abs(14 - now.Hour) > 12 ? 0 : (high - low) * (12 - Math.Abs(14 - now.Hour)) / 12;
        int current = low + hourTenths + (now.Minute / 20);
        text.Append("{\"latitude\":64.147,\"longitude\":-21.94,\"generationtime_ms\":0.125,\"utc_offset_seconds\":0,\"timezone\":\"GMT\",");
        text.Append("\"current_units\":{\"time\":\"iso8601\",\"temperature_2m\":\"\\u00b0C\",\"weather_code\":\"wmo code\"},");
        text.Append(CultureInfo.InvariantCulture, $"\"current\":{{\"time\":\"{now.UtcDateTime:yyyy-MM-ddTHH:mm}\",\"interval\":900,");
        text.Append(CultureInfo.InvariantCulture, $"\"temperature_2m\":{Degrees(current)},\"weather_code\":{code}}},\"daily\":{{");
        AppendArray(text, "time", today, static (forecast, day) => $"\"{day:yyyy-MM-dd}\"").Append(',');
        AppendArray(text, "weather_code", today, static (forecast, day) => forecast.Day(day).Code.ToString(CultureInfo.InvariantCulture)).Append(',');
        AppendArray(text, "temperature_2m_max", today, static (forecast, day) => Degrees(forecast.Day(day).High)).Append(',');
        AppendArray(text, "temperature_2m_min", today, static (forecast, day) => Degrees(forecast.Day(day).Low));
        return text.Append("}}").ToString();
    }

    private static string Degrees(int tenths) => (tenths / 10m).ToString("0.0", CultureInfo.InvariantCulture);

    private StringBuilder AppendArray(StringBuilder text, string name, DateTime first, Func<SampleForecast, DateTime, string> value)
    {
        text.Append('"').Append(name).Append("\":[");
        for (int i = 0; i < Days; i++)
        {
            text.Append(i > 0 ? "," : string.Empty).Append(value(this, first.AddDays(i)));
        }

        return text.Append(']');
    }

    /// <summary>A day's temperatures in tenths of a degree and its weather: a slow wave and chance.</summary>
    private (int Low, int High, int Code) Day(DateTime date)
    {
        var random = new SeededRandom(_seed ^ ((ulong)date.Ticks * 0x9E37_79B9_7F4A_7C15));
        int season = (int)(Math.Cos((date.DayOfYear - 200) * 2 * Math.PI / 365) * 70);
        int mean = 60 + season + (int)(random.NextUInt32() % 60) - 30;
        int spread = 20 + (int)(random.NextUInt32() % 50);
        int code = s_codes[random.NextUInt32() % (uint)s_codes.Length];
        if (code == 71 && mean > 30)
        {
            code = 61;
        }

        return (mean - spread, mean + spread, code);
    }
}
