using System;
using System.Collections.Generic;

namespace DeviceKit.Emulation.Servers;

/// <summary>A request as a server sees it.</summary>
public sealed class HttpServerRequest
{
    private readonly List<KeyValuePair<string, string>> _headers = [];

    internal HttpServerRequest(string head)
    {
        Head = head;
        string[] lines = head.Split("\r\n");
        string[] parts = lines[0].Split(' ');
        Method = parts[0];
        Target = parts.Length > 1 ? parts[1] : string.Empty;
        Version = parts.Length > 2 ? parts[2] : string.Empty;
        for (int i = 1; i < lines.Length; i++)
        {
            int colon = lines[i].IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                _headers.Add(new(lines[i][..colon], lines[i][(colon + 1)..].Trim()));
            }
        }
    }

    /// <summary>Request line and headers as they came, without the empty line.</summary>
    public string Head { get; }

    /// <summary>The method.</summary>
    public string Method { get; }

    /// <summary>What the request line names: path and query.</summary>
    public string Target { get; }

    /// <summary>The target without its query.</summary>
    public string Path => Target.Split('?')[0];

    /// <summary>As it came: <c>HTTP/1.1</c>.</summary>
    public string Version { get; }

    /// <summary>The headers, in order.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers => _headers;

    /// <summary>The body, without its chunks.</summary>
    public ReadOnlyMemory<byte> Body { get; internal set; }

    /// <summary>The lengths of the chunks that the body came in; empty for a body of announced length.</summary>
    public IReadOnlyList<int> Chunks { get; internal set; } = [];

    /// <summary>The number of the connection, from 1.</summary>
    public int Connection { get; internal set; }

    /// <summary>The first value of a header, or null.</summary>
    /// <param name="name">Its name, without regard to case.</param>
    public string? this[string name] =>
        _headers.Find(h => string.Equals(h.Key, name, StringComparison.OrdinalIgnoreCase)).Value;

    internal bool Expects100 => string.Equals(this["Expect"], "100-continue", StringComparison.OrdinalIgnoreCase);

    internal bool WantsClose => Version == "HTTP/1.0" || string.Equals(this["Connection"], "close", StringComparison.OrdinalIgnoreCase);
}
