using System;
using System.IO;
using System.Threading.Tasks;
using DeviceKit.Emulation.Servers;
using DeviceKit.Stack.Http;
using Xunit;

namespace DeviceKit.Stack.Tests.Http;

/// <summary>A response that is disposed before its end: drained when that is cheap, else its connection is closed.</summary>
public sealed class DisposeTests
{
    private const string Ok = "HTTP/1.1 200 OK\r\n";

    /// <summary>What is sent, a pause, what is sent after it; and whether the connection serves again.</summary>
    public static TheoryData<string, int, string, bool> Cases => new()
    {
        { Ok + "Content-Length: 5\r\n\r\nhello", 0, string.Empty, true },
        { Ok + "Content-Length: 5\r\n\r\nhe", 1, "llo", true },
        { Ok + "Content-Length: 5\r\n\r\nhe", 3, "llo", false },
        { Ok + "Content-Length: 60000\r\n\r\nhe", 1, new string('x', 59_998), true },
        { Ok + "Content-Length: 90000\r\n\r\nhe", 1, new string('x', 89_998), false },
        { Ok + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n", 0, string.Empty, true },
        { Ok + "Transfer-Encoding: chunked\r\n\r\n3\r\nab", 1, "c\r\n0\r\n\r\n", true },
        { Ok + "Transfer-Encoding: chunked\r\n\r\n3\r\nab", 1, "cd\r\n0\r\n\r\n", false },
        { Ok + "Transfer-Encoding: chunked\r\n\r\n3\r\nab", 5, "c\r\n0\r\n\r\n", false },
        { Ok + "\r\nuntil", 1, " the end", false },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Dispose_BeforeTheEnd_DrainsOrCloses(string first, int seconds, string then, bool reused)
    {
        var world = new HttpWorld();
        int requests = 0;
        MisbehavingHttpServer server = world.Play(_ => requests++ == 0
            ? new HttpScript().Send(first).Wait(TimeSpan.FromSeconds(seconds)).Send(then)
            : new HttpScript().Send(Ok + "Content-Length: 2\r\n\r\nok"));
        world.Run(async () =>
        {
            using (HttpResponseMessage response = await world.Client.GetAsync(HttpWorld.Url, HttpCompletionOption.ResponseHeadersRead))
            {
                Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            }

            await world.Clock.DelayAsync(TimeSpan.FromSeconds(10));
            Assert.Equal("ok", await world.Client.GetStringAsync(HttpWorld.Url));
        });
        Assert.Equal(reused ? 1 : 2, server.ConnectionCount);
        Assert.Equal(!reused, world.Connections[0].IsAborted);
    }

    [Fact]
    public void Dispose_OfTheStreamAlone_FreesTheConnection()
    {
        var world = new HttpWorld(h => h.MaxConnectionsPerServer = 1);
        world.Serve(_ => new HttpServerResponse(200, new byte[50_000]));
        world.Run(async () =>
        {
            for (int i = 0; i < 5; i++)
            {
                using Stream stream = await world.Client.GetStreamAsync(HttpWorld.Url);
                Assert.Equal(10, await stream.ReadAsync(new byte[10]));
            }
        });
        Assert.Single(world.Connections);
    }

    [Fact]
    public void Dispose_WhileAReadIsUnderWay_EndsTheReadAndTheConnection()
    {
        var world = new HttpWorld();
        world.Play(_ => new HttpScript().Send(Ok + "Content-Length: 10\r\n\r\nabc").Hang());
        world.Run(async () =>
        {
            HttpResponseMessage response = await world.Client.GetAsync(HttpWorld.Url, HttpCompletionOption.ResponseHeadersRead);
            Stream stream = await response.Content.ReadAsStreamAsync();
            byte[] buffer = new byte[100];
            Assert.Equal(3, await stream.ReadAsync(buffer));
            ValueTask<int> read = stream.ReadAsync(buffer);
            response.Dispose();
            await Assert.ThrowsAsync<IOException>(() => read.AsTask());
        });
        Assert.True(world.Connections[0].IsAborted);
    }

    [Fact]
    public void Read_AfterDispose_GivesNothing()
    {
        var world = new HttpWorld();
        world.Serve(_ => new HttpServerResponse(200, new byte[50_000]));
        Assert.Equal(0, world.Run(async () =>
        {
            Stream stream = await world.Client.GetStreamAsync(HttpWorld.Url);
            await stream.DisposeAsync();
            return await stream.ReadAsync(new byte[10]);
        }));
    }

    [Fact]
    public void Redirect_WithABody_UsesTheSameConnection()
    {
        var world = new HttpWorld();
        HttpServer server = world.Serve(r => r.Path == "/"
            ? new HttpServerResponse(301, new byte[5000]) { Reason = "Moved" }.With("Location", "/there")
            : HttpServerResponse.Text("there"));
        Assert.Equal("there", world.Run(() => world.Client.GetStringAsync(HttpWorld.Url)));
        Assert.Equal(1, server.ConnectionCount);
    }
}
