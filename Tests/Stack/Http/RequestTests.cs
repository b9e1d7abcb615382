using System;
using System.IO;
using System.Text;
using System.Threading.Tasks;
using DeviceKit.Emulation.Servers;
using DeviceKit.Stack.Http;
using Xunit;

namespace DeviceKit.Stack.Tests.Http;

/// <summary>Requests as they are on the wire.</summary>
public sealed class RequestTests
{
    [Theory]
    [InlineData("GET", "http://server/a%20b?c=d#e", "GET /a%20b?c=d HTTP/1.1|Host: server")]
    [InlineData("get", "http://SERVER:8080", "GET / HTTP/1.1|Host: server:8080")]
    [InlineData("GET", "http://[2001:db8::1]:81/", "GET / HTTP/1.1|Host: [2001:db8::1]:81")]
    [InlineData("GET", "http://b\u00fccher.example/", "GET / HTTP/1.1|Host: xn--bcher-kva.example")]
    [InlineData("POST", "http://server/", "POST / HTTP/1.1|Host: server|Content-Length: 0")]
    [InlineData("PATCH", "http://server/", "PATCH / HTTP/1.1|Host: server|Content-Length: 0")]
    [InlineData("DELETE", "http://server/", "DELETE / HTTP/1.1|Host: server")]
    public void Head_WithoutHeaders_IsAsShortAsItCanBe(string method, string url, string expected)
    {
        var world = new HttpWorld();
        string head = string.Empty;
        world.Serve(r =>
        {
            head = r.Head;
            return HttpServerResponse.Text("ok");
        });
        world.Run(() => world.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), url)));
        Assert.Equal(expected, head.Replace("\r\n", "|", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2000)]
    [InlineData(2048)]
    [InlineData(4096)]
    [InlineData(300_000)]
    public void Content_OfAnyLength_ArrivesBothWays(int length)
    {
        byte[] body = new byte[length];
        new Random(length).NextBytes(body);
        foreach (bool chunked in new[] { false, true })
        {
            var world = new HttpWorld();
            HttpServer server = world.Serve(r => new HttpServerResponse(200, r.Body) { ChunkSize = chunked ? 1000 : 0 });
            var request = new HttpRequestMessage(HttpMethod.Post, HttpWorld.Url) { Content = new StreamContent(new MemoryStream(body)) };
            request.Headers.TransferEncodingChunked = chunked ? true : null;
            byte[] echoed = world.Run(async () => await (await world.Client.SendAsync(request)).Content.ReadAsByteArrayAsync());
            Assert.Equal(body, echoed);
            Assert.Equal("ok", world.Run(async () => await (await world.Client.PostAsync(HttpWorld.Url, new StringContent("ok"))).Content.ReadAsStringAsync()));
            Assert.Equal(1, server.ConnectionCount);
        }
    }

    [Fact]
    public void Content_Failing_AbortsTheConnection()
    {
        var world = new HttpWorld();
        HttpServer server = world.Serve(_ => HttpServerResponse.Text("ok"));
        var content = new StringContent("four");
        content.Headers.ContentLength = 9;
        var e = Assert.Throws<HttpRequestException>(() => world.Run(() => world.Client.PostAsync(HttpWorld.Url, content)));
        Assert.Equal(HttpRejection.RequestBodyTooShort, e.Rejection);
        Assert.True(world.Connections[0].IsAborted);
        Assert.Equal(0, server.RequestCount);
        Assert.Equal("ok", world.Run(() => world.Client.GetStringAsync(HttpWorld.Url)));
    }

    [Fact]
    public void Handler_OfATest_NeedsNoNetwork()
    {
        var client = new HttpClient(new Double()) { BaseAddress = new Uri("http://api.example/v1/") };
        Assert.Equal("GET http://api.example/v1/x", client.GetStringAsync("x").Result);
    }

    private sealed class Double : HttpMessageHandler
    {
        protected internal override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, System.Threading.CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage { Content = new StringContent($"{request.Method} {request.RequestUri}", Encoding.UTF8) });
    }
}
