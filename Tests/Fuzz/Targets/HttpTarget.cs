using System;
using System.Text;
using System.Threading.Tasks;
using DeviceKit.Emulation;
using DeviceKit.Runtime;
using DeviceKit.Stack.Http;

namespace DeviceKit.Fuzz.Targets;

/// <summary>The HTTP client's status line, headers and bodies, through a connection that answers with the input.</summary>
public sealed class HttpTarget() : BytesTarget(
    Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: 5\r\n\r\nhello"),
    Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;a=b\r\nhello\r\n10\r\n0123456789abcdef\r\n0\r\nX: y\r\n\r\n"),
    Encoding.ASCII.GetBytes("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.0 404 Not Found\r\nConnection: keep-alive\r\nKeep-Alive: timeout=5\r\n\r\nbody to the end"),
    Encoding.ASCII.GetBytes("HTTP/1.1 302 Found\r\nLocation: http://other.example/x\r\nContent-Length: 0\r\n\r\n"),
    Encoding.ASCII.GetBytes("HTTP/1.1 307 Temporary Redirect\r\nLocation: //[fe80::1]:81/a?b#c\r\nContent-Length: 0\r\n\r\n"),
    Encoding.ASCII.GetBytes("HTTP/1.1 204 No Content\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\nETag: \"x\"\r\nWWW-Authenticate: Basic realm=\"a\"\r\n\r\n"))
{
    public override string Name => "http";

    /// <summary>Fifty redirects, each on a connection of its own.</summary>
    public override long MaximumAllocation => 8 * 1024 * 1024;

    public override void Parse(ReadOnlySpan<byte> input)
    {
        var loop = new EventLoop(new VirtualLoopHost());
        var answer = new AnsweringConnector(input.ToArray());
        loop.Run(async () =>
        {
            using var client = new HttpClient(new StackHttpHandler(answer, loop.Clock));
            HttpResponseMessage response;
            try
            {
                response = await client.GetAsync("http://weather.example/#top");
            }
            catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
            {
                // What the client answers a bad server with, and nothing else.
                return false;
            }

            _ = response.Headers.ToString() + response.Content.Headers;
            try
            {
                await response.Content.ReadAsStringAsync();
            }
            catch (InvalidOperationException) when (response.Content.Headers.ContentType?.CharSet is not null)
            {
                // An unknown charset, as in System.Net.Http.
            }

            response.Dispose();
            return true;
        });
    }
}
