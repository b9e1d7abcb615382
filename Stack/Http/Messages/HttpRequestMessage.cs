using System;
using DeviceKit.Stack.Http.Headers;

namespace DeviceKit.Stack.Http;

/// <summary>A request; it is sent once.</summary>
public class HttpRequestMessage : IDisposable
{
    private bool _sent;

    /// <summary>A GET request without a URI.</summary>
    public HttpRequestMessage()
        : this(HttpMethod.Get, (Uri?)null)
    {
    }

    /// <summary>A request.</summary>
    /// <param name="method">The method.</param>
    /// <param name="requestUri">Absolute, or relative to the client's base address.</param>
    public HttpRequestMessage(HttpMethod method, Uri? requestUri)
    {
        ArgumentNullException.ThrowIfNull(method);
        Method = method;
        RequestUri = requestUri;
    }

    /// <summary>A request.</summary>
    /// <param name="method">The method.</param>
    /// <param name="requestUri">Absolute, or relative to the client's base address.</param>
    public HttpRequestMessage(HttpMethod method, string? requestUri)
        : this(method, HttpUri.Parse(requestUri))
    {
    }

    /// <summary>The method.</summary>
    public HttpMethod Method { get; set; }

    /// <summary>Absolute, or relative to the client's base address; a redirect changes it.</summary>
    public Uri? RequestUri { get; set; }

    /// <summary>The version that is asked for; 1.0 and 1.1 are sent.</summary>
    public Version Version { get; set; } = HttpVersion.Version11;

    /// <summary>The body, or null.</summary>
    public HttpContent? Content { get; set; }

    /// <summary>The headers, without those of the body.</summary>
    public HttpRequestHeaders Headers { get; } = new();

    /// <inheritdoc/>
    public override string ToString() => $"Method: {Method}, RequestUri: '{RequestUri?.ToString() ?? "<null>"}', Version: {Version}";

    /// <summary>Frees the body.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>True the first time.</summary>
    internal bool MarkSent()
    {
        bool first = !_sent;
        _sent = true;
        return first;
    }

    /// <summary>Frees the body.</summary>
    /// <param name="disposing">True.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            Content?.Dispose();
        }
    }
}
