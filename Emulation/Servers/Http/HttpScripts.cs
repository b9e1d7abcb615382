using System;

namespace DeviceKit.Emulation.Servers;

/// <summary>The usual misbehaviours, ready made.</summary>
public static class HttpScripts
{
    private const string Ok = "HTTP/1.1 200 OK\r\n";

    /// <summary>A good response, a byte at a time.</summary>
    /// <param name="body">The body.</param>
    /// <param name="pause">The time before each byte.</param>
    public static HttpScript SlowDrip(string body, TimeSpan pause) =>
        new HttpScript().Drip($"{Ok}Content-Length: {body?.Length}\r\n\r\n{body}", pause);

    /// <summary>The connection ends inside the headers.</summary>
    public static HttpScript EarlyCloseInHead() => new HttpScript().Send($"{Ok}Content-Le").Close();

    /// <summary>The connection ends inside a body of announced length.</summary>
    public static HttpScript EarlyCloseInBody() => new HttpScript().Send($"{Ok}Content-Length: 10\r\n\r\nabc").Close();

    /// <summary>The connection ends inside a chunk.</summary>
    public static HttpScript EarlyCloseInChunk() => new HttpScript().Send($"{Ok}Transfer-Encoding: chunked\r\n\r\na\r\nabc").Close();

    /// <summary>What comes is not HTTP.</summary>
    public static HttpScript Garbage() => new HttpScript().Send("\u0016\u0003\u0001 this is not HTTP at all\r\n\r\n").Close();

    /// <summary>Headers without end.</summary>
    /// <param name="bytes">How many bytes of them.</param>
    public static HttpScript HugeHeaders(int bytes) =>
        new HttpScript().Send($"{Ok}X-Huge: {new string('x', bytes)}\r\nContent-Length: 0\r\n\r\n");

    /// <summary>The body is longer than announced.</summary>
    public static HttpScript WrongContentLength() => new HttpScript().Send($"{Ok}Content-Length: 3\r\n\r\nabcdef");

    /// <summary>Nothing comes.</summary>
    public static HttpScript NeverAnswers() => new HttpScript().Hang();

    /// <summary>An answer in good order, after <c>100 Continue</c>.</summary>
    public static HttpScript Continue100() =>
        new HttpScript().Send("HTTP/1.1 100 Continue\r\n\r\n").ReadBody().Send($"{Ok}Content-Length: 4\r\n\r\ndone");

    /// <summary>The connection is reset inside the body.</summary>
    public static HttpScript Reset() => new HttpScript().Send($"{Ok}Content-Length: 10\r\n\r\nabc").Wait(TimeSpan.FromMilliseconds(50)).Abort();
}
