using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Emulation.Servers;
using DeviceKit.Stack.Http;
using Xunit;

namespace DeviceKit.Stack.Tests.Http;

/// <summary>Connections: kept, bounded, aged, and replaced when the server ended one.</summary>
public sealed class PoolTests
{
    [Fact]
    public void Requests_InTurn_ShareOneConnection()
    {
        var world = new HttpWorld();
        HttpServer server = world.Serve(_ => HttpServerResponse.Text("ok"));
        world.Run(async () =>
        {
            for (int i = 0; i < 10; i++)
            {
                Assert.Equal("ok", await world.Client.GetStringAsync(HttpWorld.Url));
            }
        });
        Assert.Equal(1, server.ConnectionCount);
        Assert.Equal(10, server.RequestCount);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Requests_AtOnce_UseNoMoreConnectionsThanTheLimit(int limit)
    {
        var world = new HttpWorld(h => h.MaxConnectionsPerServer = limit);
        HttpServer server = world.Serve(r => new HttpServerResponse(200, new byte[20_000]) { Delay = TimeSpan.FromSeconds(1) });
        int[] lengths = world.Run(async () =>
            (await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => world.Client.GetByteArrayAsync(HttpWorld.Url)))).Select(b => b.Length).ToArray());
        Assert.All(lengths, length => Assert.Equal(20_000, length));
        Assert.Equal(limit, server.ConnectionCount);
        Assert.Equal(TimeSpan.FromSeconds(12 / limit), world.Clock.Now);
    }

    [Fact]
    public void Requests_ToDifferentHosts_HavePoolsOfTheirOwn()
    {
        var world = new HttpWorld(h => h.MaxConnectionsPerServer = 1);
        HttpServer server = world.Serve(r => HttpServerResponse.Text(r["Host"]!));
        world.Run(async () =>
        {
            foreach (string host in new[] { "a", "b", "A", "a:81", "a", "b:80" })
            {
                await world.Client.GetStringAsync($"http://{host}/");
            }
        });
        Assert.Equal(3, server.ConnectionCount);
    }

    [Fact]
    public void Waiting_Canceled_LeavesTheQueue()
    {
        var world = new HttpWorld(h => h.MaxConnectionsPerServer = 1);
        world.Serve(_ => new HttpServerResponse(200) { Delay = TimeSpan.FromSeconds(5) });
        world.Run(async () =>
        {
            using var source = new CancellationTokenSource();
            Task<string> first = world.Client.GetStringAsync(HttpWorld.Url);
            Task<string> second = world.Client.GetStringAsync(HttpWorld.Url, source.Token);
            Task<string> third = world.Client.GetStringAsync(HttpWorld.Url);
            await world.Clock.DelayAsync(TimeSpan.FromSeconds(1));
            source.Cancel();
            await Assert.ThrowsAsync<TaskCanceledException>(() => second);
            await first;
            await third;
        });
        Assert.Equal(TimeSpan.FromSeconds(10), world.Clock.Now);
    }

    [Fact]
    public void IdleConnection_AfterItsTime_IsClosedAndTheLoopComesToRest()
    {
        var world = new HttpWorld(h => h.PooledConnectionIdleTimeout = TimeSpan.FromSeconds(20));
        HttpServer server = world.Serve(_ => HttpServerResponse.Text("ok"));
        world.Run(async () => await world.Client.GetStringAsync(HttpWorld.Url));
        world.Loop.RunFor(TimeSpan.FromSeconds(18));
        Assert.False(world.Connections[0].IsClosed);
        world.Loop.RunFor(TimeSpan.FromSeconds(10));
        Assert.True(world.Connections[0].IsClosed);
        Assert.Equal(TimeSpan.MaxValue, world.Loop.NextTimer);
        Assert.Equal(0, server.OpenConnectionCount);
    }

    [Fact]
    public void Connection_AfterItsLifetime_IsReplaced()
    {
        var world = new HttpWorld(h => h.PooledConnectionLifetime = TimeSpan.FromSeconds(10));
        HttpServer server = world.Serve(_ => HttpServerResponse.Text("ok"));
        world.Run(async () =>
        {
            for (int i = 0; i < 10; i++)
            {
                await world.Client.GetStringAsync(HttpWorld.Url);
                await world.Clock.DelayAsync(TimeSpan.FromSeconds(3));
            }
        });
        Assert.Equal(3, server.ConnectionCount);
    }

    [Fact]
    public void KeepAliveHeader_TellsHowLongAConnectionIsUsed()
    {
        var world = new HttpWorld();
        HttpServer server = world.Serve(_ => HttpServerResponse.Text("ok").With("Keep-Alive", "timeout=5, max=100"));
        world.Run(async () =>
        {
            foreach (int pause in new[] { 0, 3, 3, 5, 3 })
            {
                await world.Clock.DelayAsync(TimeSpan.FromSeconds(pause));
                await world.Client.GetStringAsync(HttpWorld.Url);
            }
        });
        Assert.Equal(2, server.ConnectionCount);
    }

    [Fact]
    public void IdleConnection_EndedByTheServer_IsNotUsed()
    {
        var world = new HttpWorld();
        MisbehavingHttpServer server = world.Play(_ => new HttpScript().Send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok").Wait(TimeSpan.FromSeconds(1)).Close());
        world.Run(async () =>
        {
            await world.Client.GetStringAsync(HttpWorld.Url);
            await world.Clock.DelayAsync(TimeSpan.FromSeconds(2));
            await world.Client.PostAsync(HttpWorld.Url, new StringContent("content is not sent twice"));
        });
        Assert.Equal(2, server.ConnectionCount);
        Assert.Equal(2, server.RequestCount);
    }

    [Fact]
    public void StaleConnection_EndedWhileTheRequestWasOnItsWay_IsRetriedOnce()
    {
        var world = new HttpWorld();
        int requests = 0;
        MisbehavingHttpServer server = world.Play(_ => requests++ switch
        {
            0 or 2 => new HttpScript().Send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"),
            _ => new HttpScript().Close(),
        });
        Assert.Equal("ok", world.Run(() => world.Client.GetStringAsync(HttpWorld.Url)));
        Assert.Equal("ok", world.Run(() => world.Client.GetStringAsync(HttpWorld.Url)));
        Assert.Equal(2, server.ConnectionCount);
        Assert.Equal(3, requests);
    }

    [Fact]
    public void StaleConnection_WhoseReplacementFailsToo_IsNotRetriedAgain()
    {
        var world = new HttpWorld();
        int requests = 0;
        world.Play(_ => requests++ == 0 ? new HttpScript().Send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok") : new HttpScript().Close());
        world.Run(() => world.Client.GetStringAsync(HttpWorld.Url));
        var e = Assert.Throws<HttpRequestException>(() => world.Run(() => world.Client.GetStringAsync(HttpWorld.Url)));
        Assert.Equal(HttpRequestError.ResponseEnded, e.HttpRequestError);
        Assert.Equal(3, requests);
    }

    [Fact]
    public void NewConnection_EndedWithoutAnAnswer_IsNotRetried()
    {
        var world = new HttpWorld();
        MisbehavingHttpServer server = world.Play(string.Empty);
        Assert.Throws<HttpRequestException>(() => world.Run(() => world.Client.GetStringAsync(HttpWorld.Url)));
        Assert.Equal(1, server.RequestCount);
    }

    [Fact]
    public void StaleConnection_WithContentSent_IsNotRetried()
    {
        var world = new HttpWorld();
        int requests = 0;
        world.Play(_ => requests++ == 0 ? new HttpScript().Send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok") : new HttpScript().Close());
        world.Run(() => world.Client.GetStringAsync(HttpWorld.Url));
        Assert.Throws<HttpRequestException>(() => world.Run(() => world.Client.PostAsync(HttpWorld.Url, new StringContent("buy"))));
        Assert.Equal(2, requests);
    }

    [Fact]
    public void Connect_Failing_GivesItsPlaceFree()
    {
        var world = new HttpWorld(h => h.MaxConnectionsPerServer = 1);
        int attempts = 0;
        world.Connect = (_, _, _) => throw new NetworkException(++attempts == 1 ? NetworkError.ConnectionRefused : NetworkError.NameNotFound, "no");
        var errors = new List<HttpRequestError>();
        world.Run(async () =>
        {
            foreach (Task<string> get in Enumerable.Range(0, 4).Select(_ => world.Client.GetStringAsync(HttpWorld.Url)).ToArray())
            {
                errors.Add((await Assert.ThrowsAsync<HttpRequestException>(() => get)).HttpRequestError);
            }
        });
        Assert.Equal([HttpRequestError.ConnectionError, .. Enumerable.Repeat(HttpRequestError.NameResolutionError, 3)], errors);
        Assert.Equal(4, attempts);
    }

    [Fact]
    public void Dispose_ClosesIdleConnections()
    {
        var world = new HttpWorld();
        world.Serve(_ => HttpServerResponse.Text("ok"));
        world.Run(() => world.Client.GetStringAsync(HttpWorld.Url));
        world.Client.Dispose();
        Assert.True(world.Connections[0].IsClosed);
        Assert.Equal(TimeSpan.MaxValue, world.Loop.NextTimer);
        Assert.Throws<ObjectDisposedException>(() => world.Run(() => world.Client.GetStringAsync(HttpWorld.Url)));
    }

    [Fact]
    public void ConnectionInUse_WhenTheHandlerIsDisposed_IsClosedAfterItsResponse()
    {
        var world = new HttpWorld();
        world.Serve(_ => new HttpServerResponse(200, new byte[10_000]));
        world.Run(async () =>
        {
            Stream stream = await world.Client.GetStreamAsync(HttpWorld.Url);
            world.Handler.Dispose();
            await stream.CopyToAsync(Stream.Null);
        });
        Assert.True(world.Connections[0].IsClosed);
    }
}
