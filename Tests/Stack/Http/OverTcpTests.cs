using System;
using System.Threading.Tasks;
using DeviceKit.Emulation;
using DeviceKit.Emulation.Servers;
using DeviceKit.Stack.Http;
using Xunit;

namespace DeviceKit.Stack.Tests.Http;

/// <summary>Client and server over the stack's own TCP on a virtual switch.</summary>
public sealed class OverTcpTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Requests_OverALossyLink_ArriveWhole(int seed)
    {
        var lan = new Lan(2, (ulong)seed + 1, decorate: (netif, loop, host) =>
            seed == 0 || host == 1 ? netif : new LossNetif(netif, loop, 0.03, (ulong)seed));
        using HttpServer server = Serve(lan, r => new HttpServerResponse(200, r.Body) { ChunkSize = 1000 });
        byte[] body = new byte[100_000];
        new Random(seed).NextBytes(body);
        using var client = new HttpClient(new StackHttpHandler(lan.Hosts[0]));
        for (int i = 0; i < 3; i++)
        {
            byte[] echoed = lan.Run(async () =>
            {
                using HttpResponseMessage response = await client.PostAsync("http://10.0.0.2/echo", new ByteArrayContent(body));
                return await response.Content.ReadAsByteArrayAsync();
            });
            Assert.Equal(body, echoed);
        }

        Assert.Equal(1, server.ConnectionCount);
    }

    [Fact]
    public void IdleConnections_OfADisposedClient_LeaveNoConnectionOnEitherSide()
    {
        var lan = new Lan(2);
        using HttpServer server = Serve(lan, _ => HttpServerResponse.Text("ok"));
        var client = new HttpClient(new StackHttpHandler(lan.Hosts[0]));
        Assert.Equal("ok", lan.Run(async () => await client.GetStringAsync("http://10.0.0.2/")));
        Assert.Equal(1, server.OpenConnectionCount);
        client.Dispose();
        lan.Loop.RunFor(TimeSpan.FromSeconds(1));
        Assert.Equal(0, server.OpenConnectionCount);
    }

    [Fact]
    public void Port_WithoutAServer_IsAConnectionError()
    {
        var lan = new Lan(2);
        using var client = new HttpClient(new StackHttpHandler(lan.Hosts[0]));
        var e = Assert.Throws<HttpRequestException>(() => lan.Run(async () => await client.GetStringAsync("http://10.0.0.2:81/")));
        Assert.Equal(HttpRequestError.ConnectionError, e.HttpRequestError);
        Assert.Equal(NetworkError.ConnectionRefused, Assert.IsType<NetworkException>(e.InnerException).Error);
    }

    [Fact]
    public void Timeout_OfAServerThatNeverAnswers_ResetsTheConnection()
    {
        var lan = new Lan(2);
        TcpListener listener = lan.Hosts[1].ListenTcp(80);
        using var server = new MisbehavingHttpServer(lan.Loop, async token => await listener.AcceptAsync(token), _ => HttpScripts.NeverAnswers());
        server.Start();
        using var client = new HttpClient(new StackHttpHandler(lan.Hosts[0])) { Timeout = TimeSpan.FromSeconds(5) };
        Assert.Throws<TaskCanceledException>(() => lan.Run(async () => await client.GetStringAsync("http://10.0.0.2/")));
        lan.Loop.RunFor(TimeSpan.FromSeconds(1));
        Assert.Equal(1, server.RequestCount);
        Assert.Equal(0, server.OpenConnectionCount);
    }

    private static HttpServer Serve(Lan lan, Func<HttpServerRequest, HttpServerResponse> handler)
    {
        TcpListener listener = lan.Hosts[1].ListenTcp(80);
        var server = new HttpServer(lan.Loop, async token => await listener.AcceptAsync(token), r => new ValueTask<HttpServerResponse>(handler(r)));
        server.Start();
        return server;
    }
}
