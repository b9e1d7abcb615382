using System;
using System.IO;
using System.Text;
using System.Threading.Tasks;
using DeviceKit.Emulation.Servers;
using DeviceKit.Stack.Http;
using Xunit;

namespace DeviceKit.Stack.Tests.Http;

/// <summary>Responses as bytes, and what the client makes of them: whole, cut at every byte, and a byte at a time.</summary>
public sealed class ResponseTests
{
    private const string Ok = "HTTP/1.1 200 OK\r\n";
    private const string Chunked = Ok + "Transfer-Encoding: chunked\r\n\r\n";

    /// <summary>A response, and the outcome: status, headers, body, trailers; or the rejection.</summary>
    public static TheoryData<string, string> Responses => new()
    {
        { Ok + "Content-Length: 5\r\n\r\nhello", "200 OK [Content-Length: 5] hello" },
        { "HTTP/1.1 200\r\nContent-Length: 0\r\n\r\n", "200  [Content-Length: 0] " },
        { "HTTP/1.0 404 Not Found\nContent-Length: 2\n\nno", "404 Not Found [Content-Length: 2] no" },
        { Ok + "X-A: b\r\n c\r\n\td \r\nContent-Length: 2\r\n\r\nok", "200 OK [X-A: b   c  \td][Content-Length: 2] ok" },
        { Ok + "X-A: 1\r\nx-a: 2\r\nContent-Length: 2\r\n\r\nok", "200 OK [X-A: 1, 2][Content-Length: 2] ok" },
        { Ok + "\r\nuntil the end", "200 OK  until the end" },
        { Chunked + "3\r\nabc\r\nA;x\r\n0123456789\r\n0\r\nX-T: t\r\n\r\n", "200 OK [Transfer-Encoding: chunked] abc0123456789 [X-T: t]" },
        { Chunked + "0\r\n\r\n", "200 OK [Transfer-Encoding: chunked] " },
        { "HTTP/1.1 100 Continue\r\nX-A: b\r\n\r\nHTTP/1.1 103 Hints\r\n\r\n" + Ok + "Content-Length: 1\r\n\r\nx", "200 OK [Content-Length: 1] x" },
        { "HTTP/1.1 204 No Content\r\nX-A: b\r\n\r\n", "204 No Content [X-A: b] " },
        { "HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n", "304 Not Modified [Content-Length: 9] " },
        { "HTTP/2.0 200 OK\r\n\r\n", "StatusLine" },
        { "garbage without end of head\r\n\r\n", "StatusLine" },
        { "HTTP/1.1 2x0 OK\r\n\r\n", "StatusCode" },
        { Ok + "Nonsense\r\n\r\n", "HeaderLine" },
        { Ok + "a b: c\r\n\r\n", "HeaderName" },
        { Ok + ": c\r\n\r\n", "HeaderName" },
        { string.Empty, "ResponseEnded" },
        { "HTTP/1.1 20", "ResponseEnded" },
        { Ok + "Content-Le", "ResponseEnded" },
        { Ok + "Content-Length: 10\r\n\r\nabc", "BodyEnded" },
        { Chunked + "A\r\nabc", "ResponseEnded" },
        { Chunked + "3\r\nabc\r\n0\r\nX-T", "ResponseEnded" },
        { Chunked + "z\r\nabc\r\n0\r\n\r\n", "ChunkSize" },
        { Chunked + "3 z\r\nabc\r\n0\r\n\r\n", "ChunkExtension" },
        { Chunked + "3\r\nabcd\r\n0\r\n\r\n", "ChunkTerminator" },
        { Chunked + "3\r\nabc\r\n0\r\nnonsense\r\n\r\n", "HeaderLine" },
    };

    [Theory]
    [MemberData(nameof(Responses))]
    public void Fetch_AnyResponse_HasItsOutcomeWhereverItIsCut(string response, string expected)
    {
        byte[] bytes = Encoding.Latin1.GetBytes(response);
        for (int cut = 0; cut <= bytes.Length; cut++)
        {
            var world = new HttpWorld();
            int at = cut;
            world.Play(_ => new HttpScript().Send(bytes.AsMemory(0, at)).Wait(TimeSpan.FromMilliseconds(1)).Send(bytes.AsMemory(at)).Close());
            Assert.Equal(expected, world.Run(() => OutcomeAsync(world)));
        }
    }

    [Theory]
    [MemberData(nameof(Responses))]
    public void Fetch_AnyResponse_HasItsOutcomeAByteAtATime(string response, string expected)
    {
        var world = new HttpWorld { MaxRead = 1 };
        world.Play(response);
        Assert.Equal(expected, world.Run(() => OutcomeAsync(world)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(4096)]
    [InlineData(5000)]
    [InlineData(100_000)]
    public void Read_BodiesOfEveryKind_GiveTheSameBytesForEveryBuffer(int bufferSize)
    {
        byte[] body = new byte[40_000];
        new Random(1).NextBytes(body);
        foreach (int chunk in new[] { 0, 1, 7, 4095, 4096, 4097, 10_000, 50_000 })
        {
            var world = new HttpWorld();
            world.Serve(_ => new HttpServerResponse(200, body) { ChunkSize = chunk });
            byte[] read = world.Run(async () =>
            {
                using Stream stream = await world.Client.GetStreamAsync(HttpWorld.Url);
                var all = new MemoryStream();
                byte[] buffer = new byte[bufferSize];
                int count;
                while ((count = await stream.ReadAsync(buffer)) > 0)
                {
                    all.Write(buffer, 0, count);
                }

                return all.ToArray();
            });
            Assert.Equal(body, read);
        }
    }

    private static async Task<string> OutcomeAsync(HttpWorld world)
    {
        try
        {
            using HttpResponseMessage response = await world.Client.GetAsync(HttpWorld.Url, HttpCompletionOption.ResponseHeadersRead);
            var text = new StringBuilder($"{(int)response.StatusCode} {response.ReasonPhrase} ");
            foreach (var header in response.Headers)
            {
                text.Append($"[{header.Key}: {string.Join(", ", header.Value)}]");
            }

            foreach (var header in response.Content.Headers)
            {
                text.Append($"[{header.Key}: {string.Join(", ", header.Value)}]");
            }

            text.Append(' ').Append(await response.Content.ReadAsStringAsync());
            foreach (var header in response.TrailingHeaders)
            {
                text.Append($" [{header.Key}: {string.Join(", ", header.Value)}]");
            }

            return text.ToString();
        }
        catch (HttpRequestException e)
        {
            Assert.NotEqual(HttpRequestError.Unknown, e.HttpRequestError);
            return e.Rejection.ToString();
        }
    }
}
