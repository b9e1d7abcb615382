namespace DeviceKit.Framebuffer;

/// <summary>What a weather icon shows.</summary>
public enum WeatherSymbol
{
    /// <summary>A sun.</summary>
    Clear,

    /// <summary>A moon.</summary>
    ClearNight,

    /// <summary>A sun behind a cloud.</summary>
    PartlyCloudy,

    /// <summary>Two clouds.</summary>
    Cloudy,

    /// <summary>A cloud with drops.</summary>
    Rain,

    /// <summary>A cloud with flakes.</summary>
    Snow,

    /// <summary>A cloud with a bolt.</summary>
    Thunder,

    /// <summary>A cloud over streaks.</summary>
    Fog,

    /// <summary>A triangle with an exclamation mark: something is wrong.</summary>
    Warning,
}
