using System.Collections.Generic;

namespace WeatherStation;

/// <summary>The weather now and in the coming days. Temperatures are in tenths of a degree Celsius.</summary>
/// <param name="Temperature">The temperature now.</param>
/// <param name="Weather">The weather now.</param>
/// <param name="Days">Today and the days after it, at most <see cref="MaximumDays"/>.</param>
public sealed record Forecast(int Temperature, Weather Weather, IReadOnlyList<DayForecast> Days)
{
    /// <summary>The number of days that the chart shows.</summary>
    public const int MaximumDays = 7;
}
