using System;
using System.Linq;
using System.Text;
using DeviceKit.Emulation;
using DeviceKit.Emulation.Captures;
using DeviceKit.Testing;
using Xunit;

namespace DeviceKit.Samples.Tests.Guides;

public sealed class NetworkGuideTests
{
    [Fact]
    public void HttpFetch_AsksForTheNameOnceAndThenForThePage()
    {
        using DeviceFixture device = DeviceFixture.Start(HttpFetch.Program.Main, new DeviceFixtureOptions { Arguments = ["http://weather.lan/"] });
        device.WaitForLine("HTTP/1.1 200 OK");
        device.WaitForExit();

        Capture capture = device.Capture();
        CapturedDns question = Assert.Single(capture.Dns, d => !d.IsResponse);
        Assert.Equal("weather.lan", question.Name.TrimEnd('.'));
        CapturedStream stream = capture.Follow(capture.Tcp.First(t => t.IsSyn));
        Assert.StartsWith("GET / HTTP/1.1\r\nHost: weather.lan\r\n", Encoding.ASCII.GetString(stream.ToServer.Span), StringComparison.Ordinal);
        Assert.All(capture.Tcp, t => Assert.True(t.HasValidChecksum));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void HttpFetch_SurvivesABadCable(ulong seed)
    {
        var cable = LinkFaults.Parse("loss=10%,delay=20ms~10ms,duplicate=5%") with { Seed = seed };
        using DeviceFixture device = DeviceFixture.Start(
            HttpFetch.Program.Main,
            new DeviceFixtureOptions { Arguments = ["http://weather.lan/"], Seed = seed, Lan = new EmbeddedLanOptions { DeviceFaults = cable } });

        device.WaitForLine("HTTP/1.1 200 OK", TimeSpan.FromMinutes(5));
    }

    [Fact]
    public void HttpFetch_WithTheServersPlugPulled_GivesUp()
    {
        using DeviceFixture device = DeviceFixture.Start(HttpFetch.Program.Main, new DeviceFixtureOptions { Arguments = ["http://weather.lan/"] });
        device.WaitForLine("address 192.168.7.100/24");
        device.Lan.ServerPort.SetLink(false);

        device.WaitForLine("failed: ", TimeSpan.FromMinutes(2));
        Assert.Equal(1, device.WaitForExit());
    }
}
