using System;
using DeviceKit.Emulation.Servers;
using DeviceKit.Testing;
using Xunit;

namespace DeviceKit.Samples.Tests;

public sealed class HttpFetchTests
{
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
