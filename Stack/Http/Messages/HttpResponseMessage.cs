using System;
using DeviceKit.Stack.Http.Headers;

namespace DeviceKit.Stack.Http;

/// <summary>A response.</summary>
public class HttpResponseMessage : IDisposable
{
    private HttpContent? _content;
    private HttpResponseHeaders? _trailingHeaders;
    private string? _reasonPhrase;

    /// <summary>A response with status 200.</summary>
    public HttpResponseMessage()
        : this(HttpStatusCode.OK)
    {
    }

    /// <summary>A response.</summary>
    /// <param name="statusCode">Its status.</param>
    public HttpResponseMessage(HttpStatusCode statusCode) => StatusCode = statusCode;

    /// <summary>The version the server speaks.</summary>
    public Version Version { get; set; } = HttpVersion.Version11;

    /// <summary>The status.</summary>
    public HttpStatusCode StatusCode { get; set; }

    /// <summary>The text beside the status.</summary>
    public string? ReasonPhrase
    {
        get => _reasonPhrase ?? HttpStatusDescription.Get(StatusCode);
        set => _reasonPhrase = value;
    }

    /// <summary>The headers, without those of the body.</summary>
    public HttpResponseHeaders Headers { get; } = new();

    /// <summary>The headers that followed a chunked body; complete when the body was read.</summary>
    public HttpResponseHeaders TrailingHeaders => _trailingHeaders ??= new HttpResponseHeaders(trailing: true);

    /// <summary>The body; empty rather than null.</summary>
    public HttpContent Content
    {
        get => _content ??= new EmptyContent();
        set => _content = value;
    }

    /// <summary>The request, as it was sent last: after redirects, with the last URI.</summary>
    public HttpRequestMessage? RequestMessage { get; set; }

    /// <summary>True for 200 to 299.</summary>
    public bool IsSuccessStatusCode => (int)StatusCode is >= 200 and <= 299;

    /// <summary>Throws unless the status tells success.</summary>
    /// <returns>This response.</returns>
    /// <exception cref="HttpRequestException">It does not; the exception has the status.</exception>
    public HttpResponseMessage EnsureSuccessStatusCode()
    {
        if (IsSuccessStatusCode)
        {
            return this;
        }

        string reason = string.IsNullOrWhiteSpace(ReasonPhrase) ? string.Empty : $" ({ReasonPhrase})";
        throw new HttpRequestException($"Response status code does not indicate success: {(int)StatusCode}{reason}.", null, StatusCode);
    }

    /// <inheritdoc/>
    public override string ToString() => $"StatusCode: {(int)StatusCode}, ReasonPhrase: '{ReasonPhrase ?? "<null>"}', Version: {Version}";

    /// <summary>Frees the body; what was not read is drained or its connection closed.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Frees the body.</summary>
    /// <param name="disposing">True.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _content?.Dispose();
        }
    }
}
