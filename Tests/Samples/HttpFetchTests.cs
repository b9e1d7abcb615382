using System;
using DeviceKit.Emulation.Servers;
using DeviceKit.Testing;
using Xunit;

namespace DeviceKit.Samples.Tests;

public sealed class HttpFetchTests
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(5);

    public static TheoryData<string> Broken => [.. HostileServers.Broken.Keys];

    public static TheoryData<string> DeadEnds => [.. HostileServers.DeadEnds];

    [Fact]
    public void HttpFetch_PrintsStatusHeadersLengthAndTiming()
    {
        using DeviceFixture device = Start("http://weather.lan/");
        Assert.StartsWith("address 192.168.7.100/24 after ", device.WaitForLine("address"), StringComparison.Ordinal);
        Assert.Equal("HTTP/1.1 200 OK", device.WaitForLine("HTTP/1.1"));
        Assert.Equal("Content-Type: text/plain; charset=utf-8", device.WaitForLine("Content-Type"));
        Assert.Equal("body 65 bytes", device.WaitForLine("body"));
        device.WaitForLine("head after ");
        Assert.Equal(0, device.WaitForExit());
        Assert.Equal(["GET /"], device.Lan.Web.Requests);
    }

    [Fact]
    public void HttpFetch_OfAPageThatIsNotThere_Prints404()
    {
        using DeviceFixture device = Start("http://weather.lan/no-such-page");
        device.WaitForLine("HTTP/1.1 404 Not Found");
        Assert.Equal(0, device.WaitForExit());
    }

    [Fact]
    public void HttpFetch_WithTheServerDown_SaysSo()
    {
        using DeviceFixture device = Start("http://weather.lan/");
        device.Lan.Web.IsDown = true;
        device.WaitForLine("failed: ");
        Assert.Equal(1, device.WaitForExit());
    }

    [Fact]
    public void HttpFetch_OfRubbish_SaysSo()
    {
        using DeviceFixture device = Start("http://weather.lan/");
        device.Lan.Web.Misbehaviour = _ => HttpScripts.Garbage();
        device.WaitForLine("failed: ");
        Assert.Equal(1, device.WaitForExit());
    }

    [Fact]
    public void HttpFetch_WithASilentServer_GivesUpAfterItsTimeLimit()
    {
        using DeviceFixture device = Start("http://weather.lan/");
        device.Lan.Web.Misbehaviour = _ => HttpScripts.NeverAnswers();
        Assert.Equal("failed: no answer within 30 s", device.WaitForLine("failed: "));
        Assert.Equal(1, device.WaitForExit());
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void HttpFetch_OfABrokenAnswer_SaysSoInOneLine(string name)
    {
        using DeviceFixture device = Start("http://weather.lan/");
        device.Lan.Web.Misbehaviour = _ => HostileServers.Broken[name]();
        Assert.Equal(1, device.WaitForExit(s_patience));
        Assert.StartsWith("failed: ", device.Console.Lines[^1], StringComparison.Ordinal);
        Assert.Single(device.Console.Lines, line => line.StartsWith("failed: ", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(DeadEnds))]
    public void HttpFetch_OfARedirectToNowhere_FailsOrPrintsTheRedirect(string location)
    {
        using DeviceFixture device = Start("http://weather.lan/");
        device.Lan.Web.Misbehaviour = _ => new HttpScript().Send($"HTTP/1.1 302 Found\r\nLocation: {location}\r\nContent-Length: 0\r\n\r\n");
        bool failed = device.WaitForExit(s_patience) == 1;
        string awaited = failed ? "failed: " : "HTTP/1.1 302 Found";
        Assert.Single(device.Console.Lines, line => line.StartsWith(awaited, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("stalled body", "failed: the body did not end within 30 s")]
    [InlineData("dripping body", "failed: the body did not end within 30 s")]
    [InlineData("dripping answer", "failed: no answer within 30 s")]
    [InlineData("silence", "failed: no answer within 30 s")]
    public void HttpFetch_OfAnAnswerThatDoesNotEnd_GivesUpAfterItsTimeLimit(string name, string expected)
    {
        using DeviceFixture device = Start("http://weather.lan/");
        device.Lan.Web.Misbehaviour = _ => HostileServers.Broken[name]();
        Assert.Equal(expected, device.WaitForLine("failed: ", s_patience));
        Assert.InRange(device.Clock.Now.TotalSeconds, 30, 75);
    }

    [Fact]
    public void HttpFetch_WhenAskedToStopInABody_Stops()
    {
        using DeviceFixture device = Start("http://weather.lan/");
        device.Lan.Web.Misbehaviour = _ => HostileServers.Broken["stalled body"]();
        device.WaitForLine("HTTP/1.1 200 OK");
        device.Stop();
        Assert.Equal(0, device.WaitForExit());
    }

    [Theory]
    [InlineData]
    [InlineData("weather.lan")]
    [InlineData("https://weather.lan/")]
    [InlineData("http://a/", "http://b/")]
    public void HttpFetch_WithoutAUrl_ExplainsItself(params string[] arguments)
    {
        using DeviceFixture device = Start(arguments);
        device.WaitForLine("usage: HttpFetch");
        Assert.Equal(64, device.WaitForExit());
    }

    private static DeviceFixture Start(params string[] arguments) => DeviceFixture.Start(HttpFetch.Program.Main, new DeviceFixtureOptions { Arguments = arguments });
}
