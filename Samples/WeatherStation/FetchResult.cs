namespace WeatherStation;

/// <summary>What came of a fetch.</summary>
/// <param name="Forecast">The forecast, or null.</param>
/// <param name="Problem">What went wrong, in a few words, when there is no forecast.</param>
public readonly record struct FetchResult(Forecast? Forecast, string? Problem);
