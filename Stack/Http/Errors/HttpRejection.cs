namespace DeviceKit.Stack.Http;

/// <summary>
/// Why a message was refused, in more detail than <see cref="HttpRequestError"/>; <see cref="HttpRejections"/> maps each to its text and its error.
/// </summary>
public enum HttpRejection
{
    /// <summary>Not refused, or for a reason that has no place here.</summary>
    None = 0,

    /// <summary>The connection ended before the response was complete.</summary>
    ResponseEnded,

    /// <summary>The connection ended inside a body of known length.</summary>
    BodyEnded,

    /// <summary>The status line is malformed (RFC 9112 section 4).</summary>
    StatusLine,

    /// <summary>The status code is not three digits.</summary>
    StatusCode,

    /// <summary>A header line has no colon (RFC 9112 section 5).</summary>
    HeaderLine,

    /// <summary>A header name is empty or not a token.</summary>
    HeaderName,

    /// <summary>Status line and headers are longer than <see cref="StackHttpHandler.MaxResponseHeadersLength"/>.</summary>
    HeadersTooLong,

    /// <summary>There are more headers than <see cref="StackHttpHandler.MaxResponseHeadersCount"/>.</summary>
    TooManyHeaders,

    /// <summary>A chunk's size is not a hexadecimal number (RFC 9112 section 7.1).</summary>
    ChunkSize,

    /// <summary>Something other than an extension follows a chunk's size.</summary>
    ChunkExtension,

    /// <summary>A chunk's data is not followed by an end of line.</summary>
    ChunkTerminator,

    /// <summary>A chunk's first line is longer than 16 KiB.</summary>
    ChunkLineTooLong,

    /// <summary>The body is longer than <see cref="HttpClient.MaxResponseContentBufferSize"/>.</summary>
    BodyTooLong,

    /// <summary>A request header holds characters outside ASCII.</summary>
    RequestHeaderEncoding,

    /// <summary>The content wrote more than its Content-Length.</summary>
    RequestBodyTooLong,

    /// <summary>The content wrote less than its Content-Length.</summary>
    RequestBodyTooShort,

    /// <summary>The scheme is <c>https</c>.</summary>
    TlsNotSupported,
}
