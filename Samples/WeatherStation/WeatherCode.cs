namespace WeatherStation;

/// <summary>The present-weather codes of the World Meteorological Organization (WMO No. 306, code table 4677), as forecast services send them.</summary>
public static class WeatherCode
{
    /// <summary>The weather that a code stands for; unknown codes count as cloudy.</summary>
    /// <param name="code">0 to 99.</param>
    public static Weather ToWeather(int code) => code switch
    {
        0 or 1 => Weather.Clear,
        2 => Weather.PartlyCloudy,
        45 or 48 => Weather.Fog,
        >= 71 and <= 77 or 85 or 86 => Weather.Snow,
        >= 51 and <= 67 or >= 80 and <= 82 => Weather.Rain,
        >= 95 and <= 99 => Weather.Thunderstorm,
        _ => Weather.Cloudy,
    };

    /// <summary>The weather in a word or two.</summary>
    /// <param name="weather">The weather.</param>
    public static string Describe(Weather weather) => weather switch
    {
        Weather.Clear => "Clear",
        Weather.PartlyCloudy => "Partly cloudy",
        Weather.Fog => "Fog",
        Weather.Rain => "Rain",
        Weather.Snow => "Snow",
        Weather.Thunderstorm => "Thunderstorm",
        _ => "Cloudy",
    };
}
