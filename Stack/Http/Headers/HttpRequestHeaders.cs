using System;

namespace DeviceKit.Stack.Http.Headers;

/// <summary>The headers of a request, without those of its content.</summary>
public sealed class HttpRequestHeaders : HttpHeaders
{
    private HttpHeaderValueCollection<MediaTypeWithQualityHeaderValue>? _accept;
    private HttpHeaderValueCollection<ProductInfoHeaderValue>? _userAgent;

    internal HttpRequestHeaders()
        : base(HttpHeaderKind.General | HttpHeaderKind.Request | HttpHeaderKind.Response | HttpHeaderKind.Custom)
    {
    }

    /// <summary>The media types that are wanted.</summary>
    public HttpHeaderValueCollection<MediaTypeWithQualityHeaderValue> Accept =>
        _accept ??= new(this, "Accept", MediaTypeWithQualityHeaderValue.TryParse);

    /// <summary>The client's name and version.</summary>
    public HttpHeaderValueCollection<ProductInfoHeaderValue> UserAgent => _userAgent ??= new(this, "User-Agent", ProductInfoHeaderValue.TryParse);

    /// <summary>The credentials; taken away by a redirect.</summary>
    public AuthenticationHeaderValue? Authorization
    {
        get => GetFirst("Authorization") is { } value && AuthenticationHeaderValue.TryParse(value, out AuthenticationHeaderValue? parsed) ? parsed : null;
        set => Set("Authorization", value?.ToString());
    }

    /// <summary>The host that the request names, where it is not that of its URI.</summary>
    public string? Host
    {
        get => GetFirst("Host");
        set => Set("Host", string.IsNullOrEmpty(value) ? null : value);
    }

    /// <summary>The page that led here.</summary>
    public Uri? Referrer
    {
        get => GetFirst("Referer") is { } value ? HttpUri.TryParse(value) : null;
        set => Set("Referer", value?.ToString());
    }

    /// <summary>The date of the request.</summary>
    public DateTimeOffset? Date
    {
        get => HttpDate.Parse(GetFirst("Date"));
        set => Set("Date", HttpDate.Format(value));
    }

    /// <summary>Asks for the response only when it is newer (RFC 9110 section 13.1.3).</summary>
    public DateTimeOffset? IfModifiedSince
    {
        get => HttpDate.Parse(GetFirst("If-Modified-Since"));
        set => Set("If-Modified-Since", HttpDate.Format(value));
    }

    /// <summary>True sends the body only after <c>100 Continue</c>, or after a time (RFC 9110 section 10.1.1).</summary>
    public bool? ExpectContinue
    {
        get => ListContains("Expect", "100-continue") ? true : null;
        set => Set("Expect", value == true ? "100-continue" : null);
    }

    /// <summary>True asks the server to end the connection after the response.</summary>
    public bool? ConnectionClose
    {
        get => ListContains("Connection", "close") ? true : null;
        set => Set("Connection", value == true ? "close" : null);
    }

    /// <summary>True sends the body in chunks (RFC 9112 section 7.1); set by the client where the length is unknown.</summary>
    public bool? TransferEncodingChunked
    {
        get => ListContains("Transfer-Encoding", "chunked") ? true : null;
        set => Set("Transfer-Encoding", value == true ? "chunked" : null);
    }
}
