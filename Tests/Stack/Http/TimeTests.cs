using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Emulation.Servers;
using DeviceKit.Stack.Http;
using Xunit;

namespace DeviceKit.Stack.Tests.Http;

/// <summary>Time limits and cancellation, on virtual time.</summary>
public sealed class TimeTests
{
    private const string Ok = "HTTP/1.1 200 OK\r\n";

    [Theory]
    [InlineData("")]
    [InlineData("HTTP/1.1 20")]
    [InlineData(Ok + "Content-Le")]
    [InlineData(Ok + "Content-Length: 10\r\n\r\nabc")]
    [InlineData(Ok + "Transfer-Encoding: chunked\r\n\r\nA\r\nabc")]
    [InlineData(Ok + "\r\nabc")]
    public void Timeout_WhereverTheServerStops_EndsTheRequestOnTime(string sent)
    {
        var world = new HttpWorld();
        MisbehavingHttpServer server = world.Play(_ => new HttpScript().Send(sent).Hang());
        world.Client.Timeout = TimeSpan.FromSeconds(7);
        var e = Assert.Throws<TaskCanceledException>(() => world.Run(() => world.Client.GetStringAsync(HttpWorld.Url)));
        Assert.Equal("The request was canceled due to the configured HttpClient.Timeout of 7 seconds elapsing.", e.Message);
        Assert.IsType<TimeoutException>(e.InnerException);
        Assert.Equal(TimeSpan.FromSeconds(7), world.Clock.Now);
        Assert.True(world.Connections[0].IsAborted);
        world.Loop.RunFor(TimeSpan.FromSeconds(1));
        Assert.Equal(0, server.OpenConnectionCount);
    }

    [Fact]
    public void Timeout_OfASlowButSteadyServer_CoversTheWholeBody()
    {
        var world = new HttpWorld();
        world.Play(_ => HttpScripts.SlowDrip(new string('x', 200), TimeSpan.FromSeconds(1)));
        Assert.Throws<TaskCanceledException>(() => world.Run(() => world.Client.GetStringAsync(HttpWorld.Url)));
        Assert.Equal(TimeSpan.FromSeconds(100), world.Clock.Now);
    }

    [Fact]
    public void Timeout_WithResponseHeadersRead_EndsWithTheHeaders()
    {
        var world = new HttpWorld();
        world.Play(_ => new HttpScript().Send(Ok + "Content-Length: 4\r\n\r\n").Wait(TimeSpan.FromHours(1)).Send("slow"));
        Assert.Equal("slow", world.Run(async () =>
        {
            using HttpResponseMessage response = await world.Client.GetAsync(HttpWorld.Url, HttpCompletionOption.ResponseHeadersRead);
            return await response.Content.ReadAsStringAsync();
        }));
        Assert.Equal(TimeSpan.FromHours(1), world.Clock.Now);
    }

    [Fact]
    public void ConnectTimeout_Passed_SaysSo()
    {
        var world = new HttpWorld(h => h.ConnectTimeout = TimeSpan.FromSeconds(3));
        world.Connect = async (_, _, token) =>
        {
            await world.Clock.DelayAsync(TimeSpan.FromMinutes(5), token);
            throw new InvalidOperationException("The connector was not cancelled.");
        };
        var e = Assert.Throws<TaskCanceledException>(() => world.Run(() => world.Client.GetStringAsync(HttpWorld.Url)));
        Assert.Contains("ConnectTimeout", Assert.IsType<TimeoutException>(e.InnerException).Message, StringComparison.Ordinal);
        Assert.Equal(TimeSpan.FromSeconds(3), world.Clock.Now);
    }

    [Fact]
    public void Timeout_WhileConnecting_IsTheClients()
    {
        var world = new HttpWorld { };
        world.Client.Timeout = TimeSpan.FromSeconds(2);
        world.Connect = async (_, _, token) =>
        {
            await world.Clock.DelayAsync(TimeSpan.FromMinutes(5), token);
            throw new InvalidOperationException("The connector was not cancelled.");
        };
        var e = Assert.Throws<TaskCanceledException>(() => world.Run(() => world.Client.GetStringAsync(HttpWorld.Url)));
        Assert.Contains("HttpClient.Timeout of 2 seconds", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Cancel_WhileTheHeadIsAwaited_CarriesTheCallersToken()
    {
        var world = new HttpWorld();
        world.Play(_ => HttpScripts.NeverAnswers());
        world.Run(async () =>
        {
            using var source = new CancellationTokenSource();
            Task<string> get = world.Client.GetStringAsync(HttpWorld.Url, source.Token);
            await world.Clock.DelayAsync(TimeSpan.FromSeconds(1));
            source.Cancel();
            var e = await Assert.ThrowsAsync<TaskCanceledException>(() => get);
            Assert.Equal(source.Token, e.CancellationToken);
        });
        Assert.True(world.Connections[0].IsAborted);
    }

    [Theory]
    [InlineData(Ok + "Content-Length: 10\r\n\r\nabc")]
    [InlineData(Ok + "Transfer-Encoding: chunked\r\n\r\nA\r\nabc")]
    [InlineData(Ok + "\r\nabc")]
    public void Cancel_InTheBody_AbortsTheConnectionAndFreesItsPlace(string sent)
    {
        var world = new HttpWorld(h => h.MaxConnectionsPerServer = 1);
        int requests = 0;
        world.Play(_ => requests++ == 0 ? new HttpScript().Send(sent).Hang() : new HttpScript().Send(Ok + "Content-Length: 2\r\n\r\nok"));
        world.Run(async () =>
        {
            using var source = new CancellationTokenSource();
            using Stream stream = await world.Client.GetStreamAsync(HttpWorld.Url);
            byte[] buffer = new byte[100];
            Assert.Equal(3, await stream.ReadAsync(buffer));
            ValueTask<int> read = stream.ReadAsync(buffer, source.Token);
            await world.Clock.DelayAsync(TimeSpan.FromSeconds(1));
            source.Cancel();
            await Assert.ThrowsAsync<TaskCanceledException>(() => read.AsTask());
            Assert.Equal("ok", await world.Client.GetStringAsync(HttpWorld.Url));
        });
        Assert.True(world.Connections[0].IsAborted);
        Assert.Equal(2, world.Connections.Count);
    }

    [Fact]
    public void ExpectContinue_WithoutAnAnswer_SendsTheBodyAfterItsTime()
    {
        var world = new HttpWorld();
        world.Play(_ => new HttpScript().ReadBody().Send(Ok + "Content-Length: 4\r\n\r\ndone"));
        world.Run(async () =>
        {
            var request = new HttpRequestMessage(HttpMethod.Post, HttpWorld.Url) { Content = new ByteArrayContent(new byte[5000]) };
            request.Headers.ExpectContinue = true;
            using HttpResponseMessage response = await world.Client.SendAsync(request);
            Assert.Equal("done", await response.Content.ReadAsStringAsync());
        });
        Assert.Equal(TimeSpan.FromSeconds(1), world.Clock.Now);
    }

    [Fact]
    public void ExpectContinue_Answered_SendsTheBodyAtOnce()
    {
        var world = new HttpWorld();
        HttpServer server = world.Serve(r => HttpServerResponse.Text($"{r.Body.Length}"));
        world.Run(async () =>
        {
            var request = new HttpRequestMessage(HttpMethod.Post, HttpWorld.Url) { Content = new ByteArrayContent(new byte[5000]) };
            request.Headers.ExpectContinue = true;
            using HttpResponseMessage response = await world.Client.SendAsync(request);
            Assert.Equal("5000", await response.Content.ReadAsStringAsync());
        });
        Assert.Equal(TimeSpan.Zero, world.Clock.Now);
        Assert.Equal(1, server.ConnectionCount);
    }

    [Fact]
    public void ExpectContinue_Refused_DoesNotSendALongBodyAndClosesTheConnection()
    {
        var world = new HttpWorld();
        world.Play(_ => new HttpScript().Send("HTTP/1.1 413 Too Large\r\nContent-Length: 2\r\n\r\nno"));
        world.Run(async () =>
        {
            var content = new CountingContent();
            var request = new HttpRequestMessage(HttpMethod.Put, HttpWorld.Url) { Content = content };
            request.Headers.ExpectContinue = true;
            using HttpResponseMessage response = await world.Client.SendAsync(request);
            Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
            Assert.Equal(0, content.Writes);
        });
        Assert.True(world.Connections[0].IsClosed);
    }

    private sealed class CountingContent : HttpContent
    {
        public int Writes { get; private set; }

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            Writes++;
            await stream.WriteAsync(new byte[5000]);
        }

        protected internal override bool TryComputeLength(out long length)
        {
            length = 5000;
            return true;
        }
    }
}
