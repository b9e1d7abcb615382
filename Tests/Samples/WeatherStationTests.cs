using System;
using DeviceKit.Emulation.Servers;
using DeviceKit.Testing;
using Xunit;

namespace DeviceKit.Samples.Tests;

public sealed class WeatherStationTests : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(5);

    private readonly DeviceFixture _device = DeviceFixture.Start(WeatherStation.Program.Main);

    public void Dispose() => _device.Dispose();

    [Fact]
    public void WeatherStation_Refreshes()
    {
        _device.WaitForLine("forecast: ");
        TimeSpan first = _device.Clock.Now;
        _device.WaitForLine("forecast: ", s_patience);
        Assert.Equal(60, (_device.Clock.Now - first).TotalSeconds, 0.1);
    }

    [Fact]
    public void WeatherStation_WithTheServerDown_RetriesWithBackOffAndRecovers()
    {
        _device.WaitForLine("forecast: ");
        _device.Lan.Web.IsDown = true;
        Survive("no connection");
    }

    [Fact]
    public void WeatherStation_WithASlowServer_RetriesWithBackOffAndRecovers()
    {
        _device.WaitForLine("forecast: ");
        _device.Lan.Web.Delay = TimeSpan.FromMinutes(1);
        Survive("server too slow");
    }

    [Fact]
    public void WeatherStation_WithAServerThatSendsRubbish_RetriesWithBackOffAndRecovers()
    {
        _device.WaitForLine("forecast: ");
        _device.Lan.Web.Misbehaviour = _ => HttpScripts.Garbage();
        Survive("server sends rubbish");
    }

    [Fact]
    public void WeatherStation_WithAForecastThatIsNone_RetriesWithBackOffAndRecovers()
    {
        _device.WaitForLine("forecast: ");
        _device.Lan.Web.Misbehaviour = _ => new HttpScript().Send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]");
        Survive("not a JSON object");
    }

    [Fact]
    public void WeatherStation_WithThePlugPulledForTenMinutes_Recovers()
    {
        _device.WaitForLine("forecast: ");
        _device.Lan.DevicePort.SetLink(false);
        _device.WaitForLine("no forecast: ", s_patience);
        _device.RunFor(TimeSpan.FromMinutes(10));
        _device.Lan.DevicePort.SetLink(true);
        _device.WaitForLine("forecast: -", s_patience);
    }

    [Fact]
    public void WeatherStation_WhenAskedTo_Stops()
    {
        _device.WaitForLine("forecast: ");
        _device.Stop();
        Assert.Equal(0, _device.WaitForExit());
    }

    [Fact]
    public void WeatherStation_WithoutDhcp_WaitsUntilThereIsOne()
    {
        _device.Lan.ServerPort.SetLink(false);
        _device.RunFor(TimeSpan.FromMinutes(10));
        Assert.Empty(_device.Console.Lines);
        _device.Lan.ServerPort.SetLink(true);
        _device.WaitForLine("forecast: ", s_patience);
    }

    [Theory]
    [InlineData("--url")]
    [InlineData("--url", "weather.lan")]
    [InlineData("--url", "ftp://weather.lan/")]
    [InlineData("--url", "https://weather.lan/")]
    [InlineData("--interval", "0")]
    [InlineData("--colour", "red")]
    public void WeatherStation_WithArgumentsThatAreNone_ExplainsItself(params string[] arguments)
    {
        using DeviceFixture device = DeviceFixture.Start(WeatherStation.Program.Main, new DeviceFixtureOptions { Arguments = arguments });
        device.WaitForLine("usage: WeatherStation");
        Assert.Equal(64, device.WaitForExit());
    }

    [Theory]
    [InlineData("http://[::1]/")]
    [InlineData("http://[fe80::1]/")]
    [InlineData("http://255.255.255.255/")]
    [InlineData("http://224.0.0.1/")]
    [InlineData("http://0.0.0.0/")]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://no_such.name/")]
    public void WeatherStation_WithAServerThatNoneCanReach_TriesAgain(string url)
    {
        using DeviceFixture device = DeviceFixture.Start(WeatherStation.Program.Main, new DeviceFixtureOptions { Arguments = ["--url", url] });
        device.WaitForLine("no forecast: ", s_patience);
        device.WaitForLine("next try in 2 s", s_patience);
        device.WaitForLine("no forecast: ", s_patience);
    }

    private void Survive(string problem)
    {
        _device.WaitForLine($"no forecast: {problem}", s_patience);
        _device.WaitForLine("next try in 2 s");
        _device.WaitForLine($"no forecast: {problem}", s_patience);
        _device.WaitForLine("next try in 4 s");

        _device.Lan.Web.IsDown = false;
        _device.Lan.Web.Delay = TimeSpan.Zero;
        _device.Lan.Web.Misbehaviour = null;
        _device.WaitForLine("forecast: -", s_patience);
    }
}
