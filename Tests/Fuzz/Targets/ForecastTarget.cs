using System;
using System.Text;
using DeviceKit.Emulation;
using WeatherStation;

namespace DeviceKit.Fuzz.Targets;

/// <summary>The forecast that the weather station's server sends.</summary>
public sealed class ForecastTarget() : BytesTarget(
    Encoding.UTF8.GetBytes(new SampleForecast(1).ToJson(DateTimeOffset.UnixEpoch)),
    Encoding.UTF8.GetBytes("{\"current\":{\"temperature_2m\":1,\"weather_code\":71},\"daily\":{\"time\":[\"2026-02-28\"],"
        + "\"weather_code\":[3],\"temperature_2m_max\":[1.5e0],\"temperature_2m_min\":[-3]}}"),
    Encoding.UTF8.GetBytes("{\"x\":[{\"y\":[null,true,\"\\u00e9\"]}],\"current\":{\"temperature_2m\":-99.9,\"weather_code\":2147483647},\"daily\":{}}"))
{
    public override string Name => "forecast";

    public override void Parse(ReadOnlySpan<byte> input)
    {
        bool parsed = ForecastParser.TryParse(input, out Forecast? forecast, out string? problem);
        if (parsed ? forecast is not { Days.Count: > 0 and <= Forecast.MaximumDays } || problem is not null : forecast is not null || problem is null)
        {
            throw new InvalidOperationException($"{parsed}, {forecast}, {problem}");
        }
    }
}
