using System;
using System.Globalization;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Emulation.Servers;
using DeviceKit.Runtime;
using DeviceKit.Stack;

namespace DeviceKit.EndToEnd.Tests.Http;

/// <summary>The misbehaving server of the dual-source test: the scripts by name, and some paths that answer by the request.</summary>
internal static class ScriptedServer
{
    public static MisbehavingHttpServer Create(EventLoop loop, Func<CancellationToken, ValueTask<IByteStream>> accept) => new(loop, accept, Choose);

    private static HttpScript Choose(HttpServerRequest request)
    {
        string[] parts = request.Path.Split('/', 3);
        string rest = parts.Length > 2 ? parts[2] : string.Empty;
        return parts[1] switch
        {
            "script" => ScriptTable.Get(rest),
            "echo" => Echo(request),
            "count" => Count(int.Parse(rest, CultureInfo.InvariantCulture)),
            "redirects" => Redirect(302, Location(rest)),
            "redirect-to-echo" => Redirect(int.Parse(rest, CultureInfo.InvariantCulture), "/echo"),
            "continue" => Continue(rest),
            "connection" => Connection(rest, request.Connection),
            _ => Text(404, "no such path"),
        };
    }

    private static HttpScript Text(int status, string text, string headers = "") =>
        new HttpScript().Send($"HTTP/1.1 {status} Status\r\nContent-Length: {text.Length}\r\n{headers}\r\n{text}");

    private static HttpScript Redirect(int status, string? location) =>
        Text(status, "moved", location is null ? string.Empty : $"Location: {location}\r\n");

    /// <summary>The request as it came, and how its body was cut.</summary>
    private static HttpScript Echo(HttpServerRequest request)
    {
        string text = $"{request.Head}\nchunks {string.Join(",", request.Chunks)} body {Encoding.Latin1.GetString(request.Body.Span)}";
        bool close = request["Connection"] == "close" || request.Version == "HTTP/1.0";
        HttpScript script = Text(200, request.Method == "HEAD" ? string.Empty : text, close ? "Connection: close\r\n" : string.Empty);
        return close ? script.Close() : script;
    }

    private static HttpScript Count(int left) => left == 0 ? Text(200, "there") : Redirect(302, $"/count/{left - 1}");

    private static string? Location(string name) => name switch
    {
        "relative" => "../echo/relative",
        "fragment" => "/echo/fragment",
        "own-fragment" => "/echo/fragment#own",
        "query" => "?a=b",
        "network-path" => "//127.0.0.1:1/x",
        "empty-location" => string.Empty,
        "bad-location" => "http://[bad/",
        _ => "/echo/other",
    };

    private static HttpScript Continue(string name)
    {
        const string Done = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\ndone";
        const string No = "HTTP/1.1 417 No\r\nContent-Length: 2\r\n\r\nno";
        return name switch
        {
            "yes" => new HttpScript().Send("HTTP/1.1 100 Continue\r\n\r\n").ReadBody().Send(Done),
            "silent" => new HttpScript().ReadBody().Send(Done),
            "no" => new HttpScript().Send(No),
            _ => new HttpScript().Send("HTTP/1.1 417 No\r\nContent-Length: 2\r\nConnection: close\r\n\r\nno").Close(),
        };
    }

    private static HttpScript Connection(string name, int number)
    {
        string head = $"X-Connection: {number}\r\n";
        return name switch
        {
            "chunked" => new HttpScript().Send($"HTTP/1.1 200 OK\r\n{head}Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n"),
            "close" => Text(200, "abc", head + "Connection: close\r\n").Close(),
            "empty" => new HttpScript().Send($"HTTP/1.1 204 No Content\r\n{head}\r\n"),
            "unasked" => new HttpScript().Send($"HTTP/1.1 200 OK\r\n{head}Content-Length: 3\r\n\r\nabcHTTP/1.1 200 OK\r\n\r\n"),
            "http10" => new HttpScript().Send($"HTTP/1.0 200 OK\r\n{head}Content-Length: 3\r\n\r\nabc").Close(),
            "then-close" => Text(200, "abc", head).Close(),
            _ => Text(200, "abc", head),
        };
    }
}
