using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using DeviceKit.Emulation.Servers;
using DeviceKit.Stack.Http;
using Xunit;

namespace DeviceKit.Stack.Tests.Http;

/// <summary>Ten thousand requests: what one leaves behind shows.</summary>
public sealed class SoakTests
{
    [Fact]
    public void TenThousandRequests_OfEveryOutcome_LeaveNothingBehind()
    {
        var world = new HttpWorld();
        MisbehavingHttpServer server = world.Play(r => Script(r.Path));
        string[] kinds = ["good", "chunked", "close", "stale", "cut", "garbage", "big", "reset", "redirect", "empty"];
        var objects = new List<WeakReference>();
        for (int round = 0; round < 1000; round++)
        {
            foreach (string kind in kinds)
            {
                world.Run(() => FetchAsync(world.Client, HttpWorld.Url + kind, objects));
            }

            objects.AddRange(world.Connections.Select(c => new WeakReference(c)));
            world.Connections.Clear();
        }

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.True(objects.Count > 20_000);
        Assert.InRange(objects.Count(o => o.IsAlive), 0, 50);
        Assert.True(server.RequestCount >= 10_000);
        world.Loop.RunFor(TimeSpan.FromMinutes(5));
        Assert.Equal(0, server.OpenConnectionCount);
        Assert.Equal(TimeSpan.MaxValue, world.Loop.NextTimer);
    }

    [Fact]
    public void StreamedBody_ReadIntoTheCallersBuffer_AllocatesLittle()
    {
        const int Size = 4 * 1024 * 1024;
        var world = new HttpWorld();
        byte[] body = new byte[Size];
        world.Serve(_ => new HttpServerResponse(200, body));
        byte[] buffer = new byte[16 * 1024];
        long allocated = 0;
        world.Run(async () =>
        {
            for (int round = 0; round < 2; round++)
            {
                using Stream stream = await world.Client.GetStreamAsync(HttpWorld.Url);
                long start = GC.GetAllocatedBytesForCurrentThread();
                while (await stream.ReadAsync(buffer) > 0)
                {
                }

                allocated = GC.GetAllocatedBytesForCurrentThread() - start;
            }
        });

        // The connections of this test allocate too, once for each wait; the body itself must not.
        Assert.True(allocated < Size / 10, $"{allocated} bytes were allocated for a body of {Size}.");
    }

    private static HttpScript Script(string path)
    {
        const string Ok = "HTTP/1.1 200 OK\r\n";
        return path switch
        {
            "/chunked" => new HttpScript().Send(Ok + "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\nX-T: t\r\n\r\n"),
            "/close" => new HttpScript().Send(Ok + "Content-Length: 2\r\nConnection: close\r\n\r\nok").Close(),
            "/stale" => new HttpScript().Send(Ok + "Content-Length: 2\r\n\r\nok").Close(),
            "/cut" => HttpScripts.EarlyCloseInBody(),
            "/garbage" => HttpScripts.Garbage(),
            "/big" => new HttpScript().Send($"{Ok}X-A: {new string('x', 30_000)}\r\nContent-Length: 2\r\n\r\nok"),
            "/reset" => HttpScripts.Reset(),
            "/redirect" => new HttpScript().Send("HTTP/1.1 302 Found\r\nLocation: /good\r\nContent-Length: 0\r\n\r\n"),
            "/empty" => new HttpScript().Send("HTTP/1.1 204 No Content\r\n\r\n"),
            _ => new HttpScript().Send(Ok + "Content-Length: 2\r\n\r\nok"),
        };
    }

    private static async Task FetchAsync(HttpClient client, string url, List<WeakReference> objects)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, url);
        objects.Add(new WeakReference(request));
        try
        {
            using HttpResponseMessage response = await client.SendAsync(request);
            objects.Add(new WeakReference(response));
            Assert.True(response.IsSuccessStatusCode);
        }
        catch (HttpRequestException e)
        {
            Assert.Contains(e.HttpRequestError, new[] { HttpRequestError.ResponseEnded, HttpRequestError.InvalidResponse, HttpRequestError.Unknown });
        }
    }
}
