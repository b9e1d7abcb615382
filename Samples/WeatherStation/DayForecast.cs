using System;

namespace WeatherStation;

/// <summary>One day of the forecast. Temperatures are in tenths of a degree Celsius.</summary>
/// <param name="Date">The day.</param>
/// <param name="Low">The lowest temperature.</param>
/// <param name="High">The highest temperature.</param>
/// <param name="Weather">The day's weather.</param>
public readonly record struct DayForecast(DateOnly Date, int Low, int High, Weather Weather);
