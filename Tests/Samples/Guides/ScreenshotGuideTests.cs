using System;
using DeviceKit.Emulation;
using DeviceKit.Testing;
using Xunit;

namespace DeviceKit.Samples.Tests.Guides;

public sealed class ScreenshotGuideTests
{
    [Fact]
    public void WeatherStation_ShowsTheForecastAndLaterThatItIsStale()
    {
        using DeviceFixture device = DeviceFixture.Start(WeatherStation.Program.Main);
        device.WaitForLine("forecast: ");
        device.RunFor(TimeSpan.FromSeconds(1));
        device.Screen!.ShouldMatch("weather.png");

        device.Lan.Web.IsDown = true;
        device.WaitForLine("no forecast: ", TimeSpan.FromMinutes(2));
        device.RunFor(TimeSpan.FromSeconds(1));
        device.Screen!.ShouldMatch("weather-stale.png");
    }
}
