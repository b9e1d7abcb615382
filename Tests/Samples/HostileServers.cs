using System;
using System.Collections.Generic;
using DeviceKit.Emulation.Servers;

namespace DeviceKit.Samples.Tests;

/// <summary>What a server can do to its clients, by name.</summary>
internal static class HostileServers
{
    private const string Ok = "HTTP/1.1 200 OK\r\n";

    /// <summary>The answer never becomes whole.</summary>
    public static IReadOnlyDictionary<string, Func<HttpScript>> Broken { get; } = new Dictionary<string, Func<HttpScript>>
    {
        ["close at once"] = () => new HttpScript().Close(),
        ["reset at once"] = () => new HttpScript().Abort(),
        ["silence"] = HttpScripts.NeverAnswers,
        ["close in the head"] = HttpScripts.EarlyCloseInHead,
        ["close in the body"] = HttpScripts.EarlyCloseInBody,
        ["close in a chunk"] = HttpScripts.EarlyCloseInChunk,
        ["reset in the body"] = HttpScripts.Reset,
        ["garbage"] = HttpScripts.Garbage,
        ["bad chunk"] = () => new HttpScript().Send($"{Ok}Transfer-Encoding: chunked\r\n\r\nxyz\r\n").Close(),
        ["huge headers"] = () => HttpScripts.HugeHeaders(100_000),
        ["head without end"] = () => new HttpScript().Drip($"{Ok}X: {new string('x', 1000)}", TimeSpan.FromSeconds(1)),
        ["stalled body"] = () => new HttpScript().Send($"{Ok}Content-Length: 10\r\n\r\nabc").Hang(),
        ["stalled chunk"] = () => new HttpScript().Send($"{Ok}Transfer-Encoding: chunked\r\n\r\na\r\nabc").Hang(),
        ["stalled body until close"] = () => new HttpScript().Send($"{Ok}\r\nabc").Hang(),
        ["dripping answer"] = () => HttpScripts.SlowDrip(new string('x', 1000), TimeSpan.FromSeconds(1)),
        ["dripping body"] = () => new HttpScript().Send($"{Ok}Content-Length: 1000\r\n\r\n").Drip(new string('x', 1000), TimeSpan.FromSeconds(1)),
    };

    /// <summary>Redirects that lead to no server.</summary>
    public static IReadOnlyList<string> DeadEnds { get; } =
    [
        "https://weather.lan/", "http://no-such-name.lan/", "http://no_such name", "http://192.168.7.250/", "http://weather.lan:0/", "http://weather.lan:81/",
        "http://0.0.0.0/", "http://255.255.255.255/", "http://224.0.0.1/", "http://127.0.0.1/", "http://[::1]/", "http://[fe80::1]/", "http://xn--\u00FF/",
        "//[bad", "//weather.lan:99999/", "ftp://weather.lan/", "file:///etc/passwd", "mailto:ada@weather.lan", "javascript:alert(1)", "", "/",
    ];
}
