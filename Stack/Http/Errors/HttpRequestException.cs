using System;

namespace DeviceKit.Stack.Http;

/// <summary>A request failed, or <see cref="HttpResponseMessage.EnsureSuccessStatusCode"/> met another status.</summary>
public class HttpRequestException : Exception
{
    /// <summary>A failure without a text.</summary>
    public HttpRequestException()
    {
    }

    /// <summary>A failure with a text.</summary>
    /// <param name="message">The text.</param>
    public HttpRequestException(string? message)
        : base(message)
    {
    }

    /// <summary>A failure with a text and a cause.</summary>
    /// <param name="message">The text.</param>
    /// <param name="inner">The cause.</param>
    public HttpRequestException(string? message, Exception? inner)
        : base(message, inner)
    {
    }

    /// <summary>A failure that a status code tells.</summary>
    /// <param name="message">The text.</param>
    /// <param name="inner">The cause.</param>
    /// <param name="statusCode">The status of the response.</param>
    public HttpRequestException(string? message, Exception? inner, HttpStatusCode? statusCode)
        : base(message, inner) => StatusCode = statusCode;

    /// <summary>A failure of a kind.</summary>
    /// <param name="httpRequestError">The kind.</param>
    /// <param name="message">The text.</param>
    /// <param name="inner">The cause.</param>
    /// <param name="statusCode">The status of the response.</param>
    public HttpRequestException(
        HttpRequestError httpRequestError, string? message = null, Exception? inner = null, HttpStatusCode? statusCode = null)
        : base(message, inner)
    {
        HttpRequestError = httpRequestError;
        StatusCode = statusCode;
    }

    /// <summary>The kind of failure.</summary>
    public HttpRequestError HttpRequestError { get; }

    /// <summary>The status of the response, where one came.</summary>
    public HttpStatusCode? StatusCode { get; }

    /// <summary>Why the message was refused. **Not in System.Net.Http.**</summary>
    public HttpRejection Rejection { get; internal init; }

    /// <summary>True when the server ended a kept connection before it answered, so that nothing can have happened there.</summary>
    internal bool CanRetry { get; init; }
}
