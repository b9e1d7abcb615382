namespace WeatherStation;

/// <summary>What the sky does, as far as the dashboard tells it apart.</summary>
public enum Weather
{
    /// <summary>No clouds.</summary>
    Clear,

    /// <summary>Some clouds.</summary>
    PartlyCloudy,

    /// <summary>Overcast.</summary>
    Cloudy,

    /// <summary>Fog or rime fog.</summary>
    Fog,

    /// <summary>Drizzle, rain or showers.</summary>
    Rain,

    /// <summary>Snow, snow grains or snow showers.</summary>
    Snow,

    /// <summary>Thunderstorm, with hail or without.</summary>
    Thunderstorm,
}
