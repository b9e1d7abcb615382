using System;
using System.Collections.Generic;
using System.Text;

namespace DeviceKit.Emulation.Servers;

/// <summary>What a server answers.</summary>
public sealed class HttpServerResponse
{
    /// <summary>A response.</summary>
    /// <param name="status">The status code.</param>
    /// <param name="body">The body.</param>
    public HttpServerResponse(int status = 200, ReadOnlyMemory<byte> body = default)
    {
        Status = status;
        Body = body;
    }

    /// <summary>The status code.</summary>
    public int Status { get; init; }

    /// <summary>The text beside it.</summary>
    public string Reason { get; init; } = "OK";

    /// <summary>Headers besides those of framing; written as they are.</summary>
    public IList<KeyValuePair<string, string>> Headers { get; } = [];

    /// <summary>The body.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The length of each chunk; 0 sends the body with its Content-Length.</summary>
    public int ChunkSize { get; init; }

    /// <summary>True ends the connection after the response.</summary>
    public bool Close { get; init; }

    /// <summary>A wait before the answer, on the loop's clock.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>A response of text.</summary>
    /// <param name="text">The text, sent as UTF-8.</param>
    /// <param name="mediaType">Its type.</param>
    /// <param name="status">The status code.</param>
    public static HttpServerResponse Text(string text, string mediaType = "text/plain; charset=utf-8", int status = 200) =>
        new HttpServerResponse(status, Encoding.UTF8.GetBytes(text)).With("Content-Type", mediaType);

    /// <summary>A response that leads elsewhere.</summary>
    /// <param name="status">301, 302, 303, 307 or 308.</param>
    /// <param name="location">Where to.</param>
    public static HttpServerResponse Redirect(int status, string location) =>
        new HttpServerResponse(status) { Reason = "Redirect" }.With("Location", location);

    /// <summary>Adds a header.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    /// <returns>This response.</returns>
    public HttpServerResponse With(string name, string value)
    {
        Headers.Add(new(name, value));
        return this;
    }
}
