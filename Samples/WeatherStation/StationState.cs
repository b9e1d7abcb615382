using System;

namespace WeatherStation;

/// <summary>What the dashboard shows.</summary>
public sealed class StationState
{
    /// <summary>The place, as the title names it.</summary>
    public required string Place { get; init; }

    /// <summary>The last good forecast, or null before the first.</summary>
    public Forecast? Forecast { get; set; }

    /// <summary>When the last good forecast came: the date and time, or the time since start where the device knows no date.</summary>
    public string? UpdatedAt { get; set; }

    /// <summary>Since when the forecast is out of date, in the same form; null while it is fresh.</summary>
    public string? StaleSince { get; set; }

    /// <summary>What is going on, or wrong, in a few words.</summary>
    public string Status { get; set; } = "Starting";

    /// <summary>The device's address, or null while it has none.</summary>
    public string? Address { get; set; }

    /// <summary>The round-trip time to the server, or null while it is not known.</summary>
    public TimeSpan? RoundTrip { get; set; }
}
