using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Emulation.Servers;

namespace DeviceKit.EndToEnd.Tests.Http;

/// <summary>Responses, good and bad, by name: one a line.</summary>
internal static class ScriptTable
{
    private const string Ok = "HTTP/1.1 200 OK\r\n";
    private const string Chunked = Ok + "Transfer-Encoding: chunked\r\n\r\n";
    private static readonly TimeSpan s_tick = TimeSpan.FromMilliseconds(1);

    /// <summary>Whole responses; the connection is closed after each that has a length of its own.</summary>
    private static readonly Dictionary<string, string> s_responses = new()
    {
        ["plain"] = Ok + "Content-Length: 5\r\n\r\nhello",
        ["no-reason"] = "HTTP/1.1 200\r\nContent-Length: 2\r\n\r\nok",
        ["empty-reason"] = "HTTP/1.1 200 \r\nContent-Length: 2\r\n\r\nok",
        ["odd-reason"] = "HTTP/1.1 200 Très bien  \r\nContent-Length: 2\r\n\r\nok",
        ["http-1.0"] = "HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nok",
        ["http-1.7"] = "HTTP/1.7 200 OK\r\nContent-Length: 2\r\n\r\nok",
        ["http-2.0"] = "HTTP/2.0 200 OK\r\nContent-Length: 2\r\n\r\nok",
        ["http-0.9"] = "hello, this is a document\r\n",
        ["lower-case-version"] = "http/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok",
        ["leading-line"] = "\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok",
        ["two-digit-code"] = "HTTP/1.1 20 OK\r\n\r\n",
        ["four-digit-code"] = "HTTP/1.1 2000 OK\r\n\r\n",
        ["letters-in-code"] = "HTTP/1.1 2x0 OK\r\n\r\n",
        ["code-999"] = "HTTP/1.1 999 Odd\r\nContent-Length: 2\r\n\r\nok",
        ["code-000"] = "HTTP/1.1 000 Odd\r\nContent-Length: 2\r\n\r\nok",
        ["tab-in-status"] = "HTTP/1.1\t200 OK\r\n\r\n",
        ["two-spaces"] = "HTTP/1.1  200 OK\r\n\r\n",
        ["bare-line-feeds"] = "HTTP/1.1 200 OK\nContent-Length: 2\nX-A: b\n\nok",
        ["bare-return-in-value"] = Ok + "X-A: b\rc\r\nContent-Length: 2\r\n\r\nok",
        ["nul-in-value"] = Ok + "X-A: b\0c\r\nContent-Length: 2\r\n\r\nok",
        ["garbage"] = "\u0016\u0003\u0001 this is not HTTP\r\n\r\n",
        ["zeros"] = "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\r\n\r\n",
        ["no-colon"] = Ok + "Nonsense\r\nContent-Length: 2\r\n\r\nok",
        ["space-before-colon"] = Ok + "X-A : b\r\nContent-Length: 2\r\n\r\nok",
        ["tab-before-colon"] = Ok + "X-A\t: b\r\nContent-Length: 2\r\n\r\nok",
        ["space-in-name"] = Ok + "X A: b\r\nContent-Length: 2\r\n\r\nok",
        ["empty-name"] = Ok + ": b\r\nContent-Length: 2\r\n\r\nok",
        ["empty-value"] = Ok + "X-A:\r\nX-B:   \r\nContent-Length: 2\r\n\r\nok",
        ["leading-space-line"] = Ok + " X-A: b\r\nContent-Length: 2\r\n\r\nok",
        ["padded-value"] = Ok + "X-A: \t b c \t\r\nContent-Length:2\r\n\r\nok",
        ["folded"] = Ok + "X-A: b\r\n c\r\n\td\r\nContent-Length: 2\r\n\r\nok",
        ["folded-empty"] = Ok + "X-A:\r\n \r\nContent-Length: 2\r\n\r\nok",
        ["latin-1-value"] = Ok + "X-A: gr\u00fc\u00dfe\r\nContent-Length: 2\r\n\r\nok",
        ["latin-1-name"] = Ok + "X-\u00fc: a\r\nContent-Length: 2\r\n\r\nok",
        ["repeated-header"] = Ok + "X-A: 1\r\nx-a: 2, 3\r\nX-B: 4\r\nX-A: 5\r\nContent-Length: 2\r\n\r\nok",
        ["known-case"] = Ok + "cOnTeNt-LeNgTh: 2\r\nset-COOKIE: a=b\r\nx-OWN: c\r\n\r\nok",
        ["request-header"] = Ok + "Host: somewhere\r\nAuthorization: x\r\nContent-Length: 2\r\n\r\nok",
        ["many-headers"] = Ok + string.Concat(Enumerable.Range(0, 80).Select(i => $"X-{i}: {i}\r\n")) + "Content-Length: 2\r\n\r\nok",
        ["length-zero"] = Ok + "Content-Length: 0\r\n\r\n",
        ["length-twice-same"] = Ok + "Content-Length: 2\r\nContent-Length: 2\r\n\r\nok",
        ["length-twice-other"] = Ok + "Content-Length: 2\r\nContent-Length: 4\r\n\r\nokok",
        ["length-list"] = Ok + "Content-Length: 2, 2\r\n\r\nok",
        ["length-negative"] = Ok + "Content-Length: -1\r\n\r\nok",
        ["length-plus"] = Ok + "Content-Length: +2\r\n\r\nok",
        ["length-hex"] = Ok + "Content-Length: 0x2\r\n\r\nok",
        ["length-text"] = Ok + "Content-Length: two\r\n\r\nok",
        ["length-empty"] = Ok + "Content-Length:\r\n\r\nok",
        ["length-huge"] = Ok + "Content-Length: 99999999999999999999\r\n\r\nok",
        ["length-leading-zeros"] = Ok + "Content-Length: 0002\r\n\r\nok",
        ["length-short"] = Ok + "Content-Length: 10\r\n\r\nabc",
        ["length-long"] = Ok + "Content-Length: 3\r\n\r\nabcdef",
        ["length-and-chunked"] = Ok + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n",
        ["until-close"] = Ok + "\r\nuntil the end",
        ["until-close-empty"] = Ok + "\r\n",
        ["only-status-line"] = Ok,
        ["in-status-line"] = "HTTP/1.1 20",
        ["in-header"] = Ok + "Content-Le",
        ["before-empty-line"] = Ok + "Content-Length: 2\r\n",
        ["nothing"] = string.Empty,
        ["100-then-200"] = "HTTP/1.1 100 Continue\r\nX-A: b\r\n\r\n" + Ok + "Content-Length: 2\r\n\r\nok",
        ["103-then-200"] = "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 102 P\r\n\r\n" + Ok + "Content-Length: 2\r\n\r\nok",
        ["100-only"] = "HTTP/1.1 100 Continue\r\n\r\n",
        ["204-with-body"] = "HTTP/1.1 204 No Content\r\nContent-Length: 3\r\n\r\nabc",
        ["205-with-body"] = "HTTP/1.1 205 Reset\r\nContent-Length: 3\r\n\r\nabc",
        ["304-with-length"] = "HTTP/1.1 304 Not Modified\r\nContent-Length: 300\r\n\r\n",
        ["500-with-body"] = "HTTP/1.1 500 Oops\r\nContent-Length: 4\r\n\r\noops",
        ["chunks"] = Chunked + "3\r\nabc\r\nA\r\n0123456789\r\n0\r\n\r\n",
        ["chunks-upper-lower"] = Chunked + "a\r\n0123456789\r\n00A\r\n0123456789\r\n000\r\n\r\n",
        ["chunks-empty"] = Chunked + "0\r\n\r\n",
        ["chunk-extension"] = Chunked + "3;name=value\r\nabc\r\n3 ; x\r\ndef\r\n0;last\r\n\r\n",
        ["chunk-trailing-space"] = Chunked + "3  \t\r\nabc\r\n0\r\n\r\n",
        ["chunk-leading-space"] = Chunked + " 3\r\nabc\r\n0\r\n\r\n",
        ["chunk-bad-extension"] = Chunked + "3 x\r\nabc\r\n0\r\n\r\n",
        ["chunk-bad-size"] = Chunked + "xyz\r\nabc\r\n0\r\n\r\n",
        ["chunk-at-sign"] = Chunked + "@\r\nabc\r\n0\r\n\r\n",
        ["chunk-empty-size"] = Chunked + "\r\nabc\r\n0\r\n\r\n",
        ["chunk-negative"] = Chunked + "-3\r\nabc\r\n0\r\n\r\n",
        ["chunk-0x"] = Chunked + "0x3\r\nabc\r\n0\r\n\r\n",
        ["chunk-overflow"] = Chunked + "11111111111111111\r\nabc\r\n0\r\n\r\n",
        ["chunk-huge"] = Chunked + "FFFFFFFFFFFFFFFF\r\nabc\r\n0\r\n\r\n",
        ["chunk-zeros-long"] = Chunked + "00000000000000000000003\r\nabc\r\n0\r\n\r\n",
        ["chunk-bare-line-feeds"] = Chunked + "3\nabc\n0\n\n",
        ["chunk-no-terminator"] = Chunked + "3\r\nabcdef\r\n0\r\n\r\n",
        ["chunk-line-long"] = Chunked + "3;" + new string('x', 20_000) + "\r\nabc\r\n0\r\n\r\n",
        ["chunk-line-16k"] = Chunked + "3;" + new string('x', 16_000) + "\r\nabc\r\n0\r\n\r\n",
        ["chunk-cut-in-size"] = Chunked + "3\r\nabc\r\n1",
        ["chunk-cut-in-data"] = Chunked + "3\r\nabc\r\nA\r\n012",
        ["chunk-cut-before-last"] = Chunked + "3\r\nabc\r\n",
        ["chunk-cut-in-trailer"] = Chunked + "3\r\nabc\r\n0\r\nX-A: b",
        ["trailers"] = Chunked + "3\r\nabc\r\n0\r\nX-Sum: 1\r\nx-sum: 2\r\nContent-Length: 9\r\nETag: \"e\"\r\n\r\n",
        ["trailer-bad"] = Chunked + "3\r\nabc\r\n0\r\nnonsense\r\n\r\n",
        ["chunked-twice"] = Ok + "Transfer-Encoding: gzip, Chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n",
        ["transfer-identity"] = Ok + "Transfer-Encoding: identity\r\nContent-Length: 2\r\n\r\nok",
        ["transfer-unknown"] = Ok + "Transfer-Encoding: x-own\r\n\r\nuntil the end",
        ["charset-utf-16"] = Ok + "Content-Type: text/plain; charset=utf-16\r\nContent-Length: 4\r\n\r\na\0b\0",
        ["charset-quoted"] = Ok + "Content-Type: text/plain; charset=\"iso-8859-1\"\r\nContent-Length: 1\r\n\r\n\u00fc",
        ["charset-unknown"] = Ok + "Content-Type: text/plain; charset=klingon\r\nContent-Length: 1\r\n\r\nx",
        ["type-malformed"] = Ok + "Content-Type: nonsense; ;=\r\nContent-Length: 2\r\n\r\nok",
        ["bad-utf-8"] = Ok + "Content-Length: 3\r\n\r\na\u00ffb",
        ["keep-alive-zero"] = Ok + "Keep-Alive: timeout=0, max=0\r\nContent-Length: 2\r\n\r\nok",
        ["headers-900"] = Ok + $"X-A: {new string('x', 900)}\r\nContent-Length: 2\r\n\r\nok",
        ["headers-1100"] = Ok + $"X-A: {new string('x', 1100)}\r\nContent-Length: 2\r\n\r\nok",
        ["headers-70000"] = Ok + $"X-A: {new string('x', 70_000)}\r\nContent-Length: 2\r\n\r\nok",
        ["status-line-2000"] = $"HTTP/1.1 200 {new string('x', 2000)}\r\nContent-Length: 2\r\n\r\nok",
    };

    private static readonly Dictionary<string, HttpScript> s_scripts = new()
    {
        ["never"] = HttpScripts.NeverAnswers(),
        ["hang-in-head"] = new HttpScript().Send(Ok + "Content-Len").Hang(),
        ["hang-in-body"] = new HttpScript().Send(Ok + "Content-Length: 10\r\n\r\nabc").Hang(),
        ["hang-in-chunk"] = new HttpScript().Send(Chunked + "A\r\nabc").Hang(),
        ["hang-until-close"] = new HttpScript().Send(Ok + "\r\nabc").Hang(),
        ["slow-body"] = new HttpScript().Send(Ok + "Content-Length: 4\r\n\r\n").Wait(TimeSpan.FromMilliseconds(1500)).Send("slow"),
        ["headers-many-lines"] = new HttpScript().Send(Ok + string.Concat(Enumerable.Repeat("X-Line: 0123456789\r\n", 60)) + "\r\n"),
        ["reset-in-head"] = new HttpScript().Send("HTTP/1.1 2").Wait(200 * s_tick).Abort(),
        ["reset-in-body"] = new HttpScript().Send(Ok + "Content-Length: 10\r\n\r\nabc").Wait(200 * s_tick).Abort(),
        ["reset-in-chunk"] = new HttpScript().Send(Chunked + "A\r\nabc").Wait(200 * s_tick).Abort(),
        ["drip"] = new HttpScript().Drip(s_responses["chunks"], s_tick),
        ["drip-head"] = new HttpScript().Drip(s_responses["folded"], s_tick),
    };

    /// <summary>The scripts that end by themselves.</summary>
    public static IEnumerable<string> Names => s_responses.Keys.Concat(["reset-in-head", "reset-in-body", "reset-in-chunk", "drip", "drip-head"]);

    public static HttpScript Get(string name) =>
        s_scripts.TryGetValue(name, out HttpScript? script) ? script : new HttpScript().Send(s_responses[name]).Close();
}
