using System.Linq;
using System.Threading.Tasks;
using DeviceKit.Stack.Http;
using Xunit;

namespace DeviceKit.Stack.Tests.Http;

/// <summary>Limits, and the reason in the exception.</summary>
public sealed class LimitTests
{
    private const string Ok = "HTTP/1.1 200 OK\r\n";

    [Theory]
    [InlineData(80, true)]
    [InlineData(100, true)]
    [InlineData(101, false)]
    [InlineData(5000, false)]
    public void HeaderCount_OverItsLimit_IsRejected(int count, bool accepted)
    {
        string headers = string.Concat(Enumerable.Range(0, count - 1).Select(i => $"X-{i}: v\r\n"));
        Check(new HttpWorld(), $"{Ok}{headers}Content-Length: 0\r\n\r\n", accepted, HttpRejection.TooManyHeaders);
    }

    [Theory]
    [InlineData(900, true)]
    [InlineData(1100, false)]
    [InlineData(2_000_000, false)]
    public void HeaderBytes_OverTheirLimit_AreRejected(int length, bool accepted)
    {
        var world = new HttpWorld(h => h.MaxResponseHeadersLength = 1);
        Check(world, $"{Ok}X-A: {new string('x', length)}\r\nContent-Length: 0\r\n\r\n", accepted, HttpRejection.HeadersTooLong);
    }

    [Theory]
    [InlineData(60_000, true)]
    [InlineData(70_000, false)]
    public void HeaderBytes_ByDefault_MayBe64Kibibytes(int length, bool accepted) =>
        Check(new HttpWorld(), $"{Ok}X-A: {new string('x', length)}\r\nContent-Length: 0\r\n\r\n", accepted, HttpRejection.HeadersTooLong);

    [Fact]
    public void StatusLine_WithoutEnd_IsRejected() =>
        Check(new HttpWorld(h => h.MaxResponseHeadersLength = 1), $"HTTP/1.1 200 {new string('x', 5000)}", false, HttpRejection.HeadersTooLong);

    [Fact]
    public void InterimResponses_WithoutEnd_AreRejected() =>
        Check(new HttpWorld(), string.Concat(Enumerable.Repeat("HTTP/1.1 100 Continue\r\n\r\n", 5000)), false, HttpRejection.HeadersTooLong);

    [Fact]
    public void Trailers_CountAgainstTheHeadersLimit()
    {
        string trailers = string.Concat(Enumerable.Range(0, 200).Select(i => $"X-{i}: v\r\n"));
        Check(new HttpWorld(), $"{Ok}Transfer-Encoding: chunked\r\n\r\n0\r\n{trailers}\r\n", false, HttpRejection.TooManyHeaders);
    }

    [Theory]
    [InlineData("Content-Length: 1000\r\n\r\n", true)]
    [InlineData("Content-Length: 1001\r\n\r\n", false)]
    [InlineData("Content-Length: 9000000000000000000\r\n\r\n", false)]
    [InlineData("\r\n", true)]
    [InlineData("\r\nx", false)]
    public void BufferedBody_OverItsLimit_IsRejected(string rest, bool accepted)
    {
        var world = new HttpWorld();
        world.Client.MaxResponseContentBufferSize = 1000;
        Check(world, Ok + rest + new string('x', 1000), accepted, HttpRejection.BodyTooLong);
    }

    [Fact]
    public void BufferedBody_ByDefault_HasALimit()
    {
        var world = new HttpWorld();
        Assert.Equal(4 * 1024 * 1024, world.Client.MaxResponseContentBufferSize);
        Check(world, $"{Ok}Content-Length: 4194305\r\n\r\n", false, HttpRejection.BodyTooLong);
    }

    [Fact]
    public void Https_IsRefusedClearly()
    {
        var world = new HttpWorld();
        var e = Assert.Throws<HttpRequestException>(() => world.Run(() => world.Client.GetStringAsync("https://server/")));
        Assert.Equal(HttpRejection.TlsNotSupported, e.Rejection);
        Assert.Equal(HttpRequestError.SecureConnectionError, e.HttpRequestError);
        Assert.Contains("TLS is not yet supported", e.Message, System.StringComparison.Ordinal);
    }

    private static void Check(HttpWorld world, string response, bool accepted, HttpRejection reason)
    {
        world.Play(response);
        Task<HttpResponseMessage> Fetch() => world.Client.GetAsync(HttpWorld.Url);
        if (accepted)
        {
            Assert.Equal(HttpStatusCode.OK, world.Run(Fetch).StatusCode);
        }
        else
        {
            var e = Assert.Throws<HttpRequestException>(() => world.Run(Fetch));
            Assert.Equal(reason, e.Rejection);
            Assert.Equal(HttpRequestError.ConfigurationLimitExceeded, e.HttpRequestError);
            Assert.True(world.Connections[0].IsAborted || world.Connections[0].IsClosed);
        }
    }
}
