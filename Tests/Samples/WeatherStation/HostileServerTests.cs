using System;
using DeviceKit.Emulation.Servers;
using DeviceKit.Testing;
using Xunit;

namespace DeviceKit.Samples.Tests;

/// <summary>The weather station and servers that do not wish it well: it says what is wrong, and goes on when they have come to reason.</summary>
public sealed class HostileServerTests : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(5);

    private readonly DeviceFixture _device = DeviceFixture.Start(
        WeatherStation.Program.Main, new DeviceFixtureOptions { CaptureIsHostile = true });

    public static TheoryData<string> Broken => [.. HostileServers.Broken.Keys];

    public static TheoryData<string> DeadEnds => [.. HostileServers.DeadEnds];

    public void Dispose() => _device.Dispose();

    [Theory]
    [MemberData(nameof(Broken))]
    public void BrokenAnswer_IsSurvived(string name) => Survive(HostileServers.Broken[name]);

    [Theory]
    [MemberData(nameof(DeadEnds))]
    public void RedirectToNowhere_IsSurvived(string location) =>
        Survive(() => new HttpScript().Send($"HTTP/1.1 302 Found\r\nLocation: {location}\r\nContent-Length: 0\r\n\r\n"));

    [Theory]
    [InlineData("{\"current\":{\"weather_code\":3.5}}")]
    [InlineData("{\"current\":{\"weather_code\":99999999999}}")]
    [InlineData("{\"current\":{\"temperature_2m\":1e999}}")]
    [InlineData("\u00FF\u00FE")]
    [InlineData("")]
    public void ForecastThatIsNone_IsSurvived(string body) =>
        Survive(() => new HttpScript().Send($"HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=x\r\nContent-Length: {body.Length}\r\n\r\n{body}"));

    private void Survive(Func<HttpScript> answer)
    {
        _device.Lan.Web.Misbehaviour = _ => answer();
        _device.WaitForLine("no forecast: ", s_patience);
        _device.WaitForLine("next try in 2 s");
        _device.WaitForLine("no forecast: ", s_patience);
        _device.WaitForLine("next try in 4 s");
        _device.Lan.Web.Misbehaviour = null;
        _device.WaitForLine("forecast: -", s_patience);
    }
}
