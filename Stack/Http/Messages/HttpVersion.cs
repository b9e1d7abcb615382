using System;

namespace DeviceKit.Stack.Http;

/// <summary>The versions of HTTP that have a name here.</summary>
public static class HttpVersion
{
    /// <summary>HTTP/1.0.</summary>
    public static readonly Version Version10 = new(1, 0);

    /// <summary>HTTP/1.1 (RFC 9112).</summary>
    public static readonly Version Version11 = new(1, 1);
}
