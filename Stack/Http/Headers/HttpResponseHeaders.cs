using System;

namespace DeviceKit.Stack.Http.Headers;

/// <summary>The headers of a response, without those of its content; or its trailers.</summary>
public sealed class HttpResponseHeaders : HttpHeaders
{
    internal HttpResponseHeaders(bool trailing = false)
        : base(HttpHeaderKind.General | HttpHeaderKind.Request | HttpHeaderKind.Response | HttpHeaderKind.Custom | (trailing ? HttpHeaderKind.Content : 0))
    {
    }

    /// <summary>Where the resource is, absolute or relative; null where there is none or it is no URI.</summary>
    public Uri? Location
    {
        get => GetFirst("Location") is { } value ? HttpUri.TryParse(value) : null;
        set => Set("Location", value?.OriginalString);
    }

    /// <summary>The date and time of the response.</summary>
    public DateTimeOffset? Date
    {
        get => HttpDate.Parse(GetFirst("Date"));
        set => Set("Date", HttpDate.Format(value));
    }

    /// <summary>True when the server ends the connection after the response.</summary>
    public bool? ConnectionClose
    {
        get => ListContains("Connection", "close") ? true : null;
        set => Set("Connection", value == true ? "close" : null);
    }

    /// <summary>True when the body comes in chunks.</summary>
    public bool? TransferEncodingChunked
    {
        get => ListContains("Transfer-Encoding", "chunked") ? true : null;
        set => Set("Transfer-Encoding", value == true ? "chunked" : null);
    }
}
