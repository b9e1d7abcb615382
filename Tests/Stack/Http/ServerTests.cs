using System;
using System.Text;
using System.Threading.Tasks;
using DeviceKit.Emulation.Servers;
using DeviceKit.Stack.Http;
using Xunit;

namespace DeviceKit.Stack.Tests.Http;

/// <summary>The servers that tests and the demo use, on virtual time.</summary>
public sealed class ServerTests
{
    [Fact]
    public void Server_SpeaksTheWireFormatByteForByte()
    {
        var world = new HttpWorld();
        world.Serve(r => r.Path == "/chunks"
            ? new HttpServerResponse(200, "hello"u8.ToArray()) { ChunkSize = 3 }
            : HttpServerResponse.Text("hi").With("X-Query", r.Target));
        string answer = world.Run(async () => await ExchangeAsync(
            world,
            "GET /a?b HTTP/1.1\r\nHost: x\r\n\r\n" + "HEAD /a HTTP/1.1\r\nHost: x\r\n\r\n" + "GET /chunks HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"));
        Assert.Equal(
            "HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\nX-Query: /a?b\r\nContent-Length: 2\r\n\r\nhi" +
            "HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\nX-Query: /a\r\nContent-Length: 2\r\n\r\n" +
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n",
            answer);
    }

    [Fact]
    public void Server_EndsConnectionsByCountAndByTime()
    {
        var world = new HttpWorld();
        var server = new HttpServer(world.Loop, world.AcceptAsync, _ => new ValueTask<HttpServerResponse>(HttpServerResponse.Text("ok")))
        {
            MaxRequestsPerConnection = 3,
            IdleTimeout = TimeSpan.FromSeconds(5),
        };
        server.Start();
        int[] pauses = [0, 4, 4, 0, 6];
        world.Run(async () =>
        {
            foreach (int pause in pauses)
            {
                await world.Clock.DelayAsync(TimeSpan.FromSeconds(pause));
                Assert.Equal("ok", await world.Client.GetStringAsync(HttpWorld.Url));
            }
        });
        Assert.Equal(3, server.ConnectionCount);
        Assert.Equal(pauses.Length, server.RequestCount);
    }

    [Fact]
    public void Scripts_ReadyMade_FailAsTheirNamesSay()
    {
        (HttpScript Script, HttpRejection Expected)[] cases =
        [
            (HttpScripts.EarlyCloseInHead(), HttpRejection.ResponseEnded), (HttpScripts.EarlyCloseInBody(), HttpRejection.BodyEnded),
            (HttpScripts.EarlyCloseInChunk(), HttpRejection.ResponseEnded), (HttpScripts.Garbage(), HttpRejection.StatusLine),
            (HttpScripts.HugeHeaders(100_000), HttpRejection.HeadersTooLong), (HttpScripts.Reset(), HttpRejection.None),
        ];
        foreach ((HttpScript script, HttpRejection expected) in cases)
        {
            var world = new HttpWorld();
            world.Play(_ => script);
            var e = Assert.Throws<HttpRequestException>(() => world.Run(async () =>
            {
                using HttpResponseMessage response = await world.Client.GetAsync(HttpWorld.Url, HttpCompletionOption.ResponseHeadersRead);
                await response.Content.ReadAsStringAsync();
            }));
            Assert.Equal(expected, e.Rejection);
        }
    }

    [Fact]
    public void Scripts_SlowOrTooLong_StillGiveTheBody()
    {
        var world = new HttpWorld();
        world.Play(r => r.Path == "/slow" ? HttpScripts.SlowDrip("drip", TimeSpan.FromSeconds(1)) : HttpScripts.WrongContentLength());
        Assert.Equal("drip", world.Run(() => world.Client.GetStringAsync(HttpWorld.Url + "slow")));
        Assert.Equal("abc", world.Run(() => world.Client.GetStringAsync(HttpWorld.Url + "long")));
        Assert.Equal(TimeSpan.FromSeconds("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\ndrip".Length), world.Clock.Now);
    }

    [Theory]
    [InlineData("POST / HTTP/1.1\r\nContent-Length: many\r\n\r\n")]
    [InlineData("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n")]
    [InlineData("nonsense\r\n\r\n")]
    public void Server_OfABrokenRequest_AnswersOrEndsTheConnection(string request)
    {
        var world = new HttpWorld();
        HttpServer server = world.Serve(_ => HttpServerResponse.Text("ok"));
        string answer = world.Run(async () => await ExchangeAsync(world, request));
        Assert.True(answer.Length == 0 || answer.StartsWith("HTTP/1.1 200", StringComparison.Ordinal));
        Assert.Equal(0, server.OpenConnectionCount);
    }

    [Fact]
    public void Stop_BreaksConnectionsOffAndAcceptsNoMore()
    {
        var world = new HttpWorld();
        HttpServer server = world.Serve(_ => HttpServerResponse.Text("ok"));
        world.Run(() => world.Client.GetStringAsync(HttpWorld.Url));
        server.Dispose();
        Assert.Throws<TaskCanceledException>(() => world.Run(() => world.Client.GetStringAsync(HttpWorld.Url)));
        Assert.Equal(1, server.ConnectionCount);
        Assert.Equal(0, server.OpenConnectionCount);
    }

    private static async Task<string> ExchangeAsync(HttpWorld world, string request)
    {
        IByteStream stream = await world.ConnectAsync("server", 80, default);
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        byte[] buffer = new byte[4096];
        var answer = new StringBuilder();
        int count;
        while ((count = await stream.ReadAsync(buffer)) > 0)
        {
            answer.Append(Encoding.ASCII.GetString(buffer, 0, count));
        }

        return answer.ToString();
    }
}
