using System;
using System.Text;

namespace DeviceKit.Stack.Http;

/// <summary>The one place where a reason gets its error and its text; the texts are those of System.Net.Http.</summary>
internal static class HttpRejections
{
    public static HttpRequestError Error(HttpRejection reason) => reason switch
    {
        HttpRejection.ResponseEnded or HttpRejection.BodyEnded => HttpRequestError.ResponseEnded,
        HttpRejection.StatusLine or HttpRejection.StatusCode or HttpRejection.HeaderLine or HttpRejection.HeaderName
            or HttpRejection.ChunkSize or HttpRejection.ChunkExtension or HttpRejection.ChunkTerminator => HttpRequestError.InvalidResponse,
        HttpRejection.HeadersTooLong or HttpRejection.TooManyHeaders or HttpRejection.BodyTooLong => HttpRequestError.ConfigurationLimitExceeded,
        HttpRejection.TlsNotSupported => HttpRequestError.SecureConnectionError,
        _ => HttpRequestError.Unknown,
    };

    public static string Text(HttpRejection reason, string detail) => reason switch
    {
        HttpRejection.ResponseEnded => "The response ended prematurely.",
        HttpRejection.BodyEnded => $"The response ended prematurely, with at least {detail} additional bytes expected.",
        HttpRejection.StatusLine => $"Received an invalid status line: '{detail}'.",
        HttpRejection.StatusCode => $"Received an invalid status code: '{detail}'.",
        HttpRejection.HeaderLine => $"Received an invalid header line: '{detail}'.",
        HttpRejection.HeaderName => $"Received an invalid header name: '{detail}'.",
        HttpRejection.HeadersTooLong => $"The HTTP response headers length exceeded the set limit of {detail} bytes.",
        HttpRejection.TooManyHeaders => $"The number of HTTP response headers exceeded the set limit of {detail}.",
        HttpRejection.ChunkSize => $"Received chunk header length could not be parsed: '{detail}'.",
        HttpRejection.ChunkExtension => $"Received an invalid chunk extension: '{detail}'.",
        HttpRejection.ChunkTerminator => $"Received an invalid chunk terminator: '{detail}'.",
        HttpRejection.ChunkLineTooLong => "The HTTP/1.1 response chunk was too large.",
        HttpRejection.BodyTooLong => $"Cannot write more bytes to the buffer than the configured maximum buffer size: {detail}.",
        HttpRejection.RequestHeaderEncoding => "Request headers must contain only ASCII characters.",
        HttpRejection.RequestBodyTooLong => "Unable to write content to request stream; content would exceed Content-Length.",
        HttpRejection.RequestBodyTooShort => $"Sent {detail}.",
        HttpRejection.TlsNotSupported => "The 'https' scheme needs TLS, and TLS is not yet supported.",
        _ => "An error occurred while sending the request.",
    };

    /// <summary>What a text quotes of the bytes that were refused: ASCII, or hexadecimal where they are no text.</summary>
    public static string Quote(HttpRejection reason, ReadOnlySpan<byte> bytes) =>
        reason is HttpRejection.ChunkSize or HttpRejection.ChunkExtension
            ? BitConverter.ToString(bytes.ToArray())
            : Encoding.ASCII.GetString(bytes);
}
